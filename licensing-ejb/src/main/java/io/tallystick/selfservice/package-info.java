/**
 * What people do with their own licenses, without a password: a link that is mailed to them proves their e-mail address.
 *
 * <p>Operations: ask for a link; open a session with it, end it, end all of them; see licenses and devices; release a device, give it a
 * name, take its license file again.
 *
 * <ol>
 * <li>V1 – Whoever asks for a link is answered the same, with the same work, whether the address is known or not: the answer writes one
 * row, and what follows from it is found out afterwards.
 * <li>V2 – A link is 256 random bits, stored as a hash; it counts once, within 30 minutes, however many use it at the same moment. Looking
 * at it does not use it up.
 * <li>V3 – An address is mailed three links in 15 minutes at the most, whoever asks for how many; it is mailed as the vendor wrote it down.
 * <li>V4 – A session is 256 random bits, stored as a hash, so that every node knows it; it ends after 30 minutes without a visit, after 12
 * hours, and when its visitor signs out, here or everywhere. Signing out everywhere also ends the links that were not used.
 * <li>V5 – A visitor reaches the licenses of the proved address in one company, and nothing else: the rest answers {@code not_found}.
 * <li>V6 – A license file is handed out again for an active device that was activated by a file; a device that is online gets none, as it
 * would take it past the rules of offline activation [=].
 * </ol>
 */
package io.tallystick.selfservice;
