/**
 * Activation tokens: what a machine without a network is told, short enough to be copied or scanned.
 *
 * <p>Operations: turn a machine code, an e-mail address and a license code into what a token says; the text of both is made and read by
 * whoever asks.
 *
 * <ol>
 * <li>P1 – A token takes a seat exactly as an offline activation by file: same rules, same lock, device marked offline.
 * <li>P2 – The same machine code again is told the same seat again, however many ask at once; nothing is booked.
 * <li>P3 – A wrong e-mail address and an unknown license code are the same refusal, after the same work, and count as guesses against the
 * source and the code.
 * <li>P4 – A license belongs to the e-mail address of the customer of its order; one that has none (a trial of nobody) belongs to the first
 * that a token was made for.
 * <li>P5 – A machine code whose device has given its seat back since is refused: its token would be a license without a seat.
 * <li>P6 – A user-based license wants the user's e-mail address and password instead; the password is compared before any row is locked.
 * <li>P7 – Another company's license codes are unknown here.
 * </ol>
 */
package io.tallystick.token;
