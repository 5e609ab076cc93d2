/**
 * Files that travel: request files in, license files out, deactivation files back, refresh files.
 *
 * <p>Operations: activate by a request file; deactivate by a file and book the consumption cached in it; make a refresh file for a device.
 *
 * <ol>
 * <li>O1 – A file proves its author by the HMAC inside it; its date may be weeks old (§3.3).
 * <li>O2 – An offline activation obeys every rule of an online one, and its own (subscription, cloud floating, allow offline activation).
 * <li>O3 – A file counts once, by its content: the same content again answers the same and books nothing; other content under a used
 * request id is refused (rule 4).
 * <li>O4 – A request file whose device has given its seat back since is refused: it would hand out a license without a seat.
 * <li>O5 – What a device really used is booked in full, also beyond its allowance, also when its seat is free already.
 * <li>O6 – A refresh file is the license of this moment for one active device.
 * <li>O7 – The license must lie in the scopes of both who wrote a file and who carries it (§1.2).
 * <li>O8 – A bundle's file does all of this for all members in one go; each unit that it reports is booked on the member that it names, or on
 * the only one that counts such units, and a unit without such a place refuses the file.
 * </ol>
 */
package io.tallystick.offline;
