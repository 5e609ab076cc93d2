/**
 * The command-line device: the client library for people and scripts.
 *
 * <ol>
 * <li>D1: online commands activate, check, consume, deactivate.</li>
 * <li>D2: the offline loop: request, upload, load, use, feature, return, upload; upload finds out by itself what it
 * carries.</li>
 * <li>D3: settings given once on the command line are remembered; the environment comes before them, defaults of the
 * caller (system properties {@code tallystick.device.api-key} and so on) after them, neither is remembered; the hardware
 * id is made once.</li>
 * <li>D4: shared key, client secret and password are kept 0600 and never printed.</li>
 * <li>D5: exit codes 0 done, 1 refused with {@code code: sentence} on standard error, 2 not understood; answers are
 * {@code name: value} lines on standard output.</li>
 * <li>D6: with no key trusted yet, activate and request trust the server's key on first use; a request is written
 * also when no server can be reached; {@code trust} and {@code --public-key} add keys.</li>
 * <li>D7: each command has a help text.</li>
 * <li>D8: a consumption whose answer was lost can be repeated and counts once.</li>
 * <li>D9: a machine code is printed without asking anybody; a token is taken from the line, in one word or several, or from a file.</li>
 * </ol>
 */
package io.tallystick.client.cli;
