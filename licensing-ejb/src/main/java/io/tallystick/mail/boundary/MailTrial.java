package io.tallystick.mail.boundary;

/**
 * What became of a test mail.
 *
 * @param sent     true when the mail server took it, or, where there is none, the file was written
 * @param sentence what happened, and where it failed what to do
 * @param detail   what the mail server, or the machine, said; null when it was sent
 */
public record MailTrial(boolean sent, String sentence, String detail) {
}
