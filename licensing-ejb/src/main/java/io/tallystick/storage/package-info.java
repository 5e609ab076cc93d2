/**
 * Where the books are kept: the data source, its connections and the schema.
 *
 * <p>Operations: {@link io.tallystick.storage.Storage} brings the schema up to date before any other bean starts and says
 * whether the database answers.
 *
 * <ol>
 *   <li>H2 in a folder without any setting, durable at every commit; PostgreSQL by {@code TALLYSTICK_DB_URL}, {@code
 *       TALLYSTICK_DB_USER} and {@code TALLYSTICK_DB_PASSWORD}.
 *   <li>The schema changes only by migrations, {@code classpath:db/migration}, forward only.
 *   <li>Every transaction runs at READ COMMITTED: rules that count lock one row and read it again.
 *   <li>On H2 one transaction writes at a time, because its row locks do not hold under contention (ADR 0011), and no result of a query is
 *       kept, because a kept one may miss what was committed since (ADR 0032).
 *   <li>A database that went away and came back is used again without a restart, on both servers.
 * </ol>
 */
package io.tallystick.storage;
