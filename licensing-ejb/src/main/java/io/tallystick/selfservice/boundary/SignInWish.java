package io.tallystick.selfservice.boundary;

/**
 * Somebody asks for a link.
 *
 * @param email      as it was written
 * @param baseUrl    where the link leads, without the path: scheme, host, port. Never taken from a request that may have named any host
 * @param senderName in whose name the link is mailed
 * @param replyTo    where an answer to the mail goes; null for the sender
 */
public record SignInWish(String email, String baseUrl, String senderName, String replyTo) {
}
