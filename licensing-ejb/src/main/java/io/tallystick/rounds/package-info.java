/**
 * The one clock of a node: everything that comes round again – mails, webhooks, seals, imports, what has ended – is a {@link
 * io.tallystick.shared.Round} of its feature, and is made from here (ADR 0030).
 *
 * <ol>
 *   <li>Every node makes every round; that a thing is done once is the business of the rows that it is done to.
 *   <li>A round begins when the one before it has ended and its pause is over, however long it took: never twice at a time on a node.
 *   <li>No round waits for another one.
 *   <li>A round that fails is logged, and comes again.
 * </ol>
 */
package io.tallystick.rounds;
