package io.tallystick.mail.boundary;

/**
 * How mails leave this server, without secrets.
 *
 * @param host   name of the mail server; null where there is none, and mails become files in the data folder
 * @param user   as whom the server signs in; null for nobody
 * @param sender address that stands as sender
 * @param tls    false where the connection may be readable
 */
public record MailServerView(String host, int port, String user, String sender, boolean tls) {
}
