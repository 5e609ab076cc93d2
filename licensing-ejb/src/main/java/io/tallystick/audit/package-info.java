/**
 * The trail: who did what, when, from where, and what was refused. It observes the events of the other features and is never called.
 *
 * <ol>
 * <li>T1 – A success is written in the transaction that it tells of: both exist or neither.
 * <li>T2 – A refusal of a known caller is written after the refused transaction has ended, in one of its own (rule 5).
 * <li>T3 – Rows are appended; nothing changes or removes them.
 * <li>T4 – No secret is written.
 * </ol>
 */
package io.tallystick.audit;
