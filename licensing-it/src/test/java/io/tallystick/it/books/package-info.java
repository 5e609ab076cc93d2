/**
 * The books under load: many real callers at once, retries, replays, killed processes and a database that goes away. Every test then
 * counts the rows, whatever the answers said.
 *
 * <p>The races are written once, in abstract classes, so that they run on one database after the other. {@link
 * io.tallystick.it.books.BalancedBooks} holds the invariants; any test that has {@link io.tallystick.it.server.Books} may end with it.
 */
package io.tallystick.it.books;
