/**
 * Mails to people, through an outbox.
 *
 * <p>Operations: put a mail into the outbox; send what is due.
 *
 * <ol>
 * <li>M1 – A mail is put into the outbox in the transaction that it tells of: both exist or neither, and nobody waits for a mail server.
 * <li>M2 – One node at a time has a mail in hand; of a node that dies, another takes it over after five minutes. So a mail leaves at least
 * once, and always with the same Message-ID.
 * <li>M3 – While the mail server is away, a mail is tried again after pauses that grow, until it is worth nothing any more; what the server
 * refuses for good is not tried again.
 * <li>M4 – Without a mail server, mails are written to {@code outbox} in the data folder, one {@code .eml} file each.
 * <li>M5 – The text of a mail may hold a secret: it is sealed while it waits, gone once it was sent, and never in a log.
 * <li>M6 – A test mail is sent at once, and whoever asks for it is told whether the mail server took it, else why not and what to do.
 * <li>M7 – The mail server is spoken to under TLS, and must show a certificate of its name, unless the operator does without.
 * </ol>
 */
package io.tallystick.mail;
