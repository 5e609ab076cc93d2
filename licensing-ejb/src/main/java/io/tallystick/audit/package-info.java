/**
 * The trail: who did what, when, from where, and what was refused. It observes the events of the other features and is never called to write.
 *
 * <p>Operations: read a page of the trail, or all of it in the order of its chain; seal what was written.
 *
 * <ol>
 * <li>T1 – A success is written in the transaction that it tells of: both exist or neither.
 * <li>T2 – A refusal of a known caller is written after the refused transaction has ended, in one of its own (rule 5), with the license and device that it is about,
 * as far as the call had found them: its history shows it. What was not found, such as an unknown key, is not looked for again.
 * <li>T3 – Rows are appended; nothing changes or removes them.
 * <li>T4 – No secret is written.
 * <li>T5 – A company's trail is read newest first, by page and filter, and its pages neither skip nor repeat a line while others are written.
 * <li>T6 – Nothing waits for the chain: a line is sealed afterwards, with a position and a hash over itself and the line before (ADR 0026).
 * <li>T7 – Every line is sealed once, whatever the order in which transactions end, however many nodes seal, and when one of them dies.
 * <li>T8 – The end of the chain is signed at least every thousand lines and, when there is something new, every hour; each signature names
 * the one before, and the published keys alone verify it.
 * <li>T9 – Whatever a boundary changes fires an event, and every event is written.
 * </ol>
 */
package io.tallystick.audit;
