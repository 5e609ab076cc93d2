/**
 * Signatures: HMAC of what is sent, RSA of what is received.
 *
 * <ol>
 * <li>S1: request signatures equal the vectors of §1.1, file signatures those of §2.</li>
 * <li>S2: dates are RFC 7231, with a two-digit day, in English whatever the machine speaks.</li>
 * <li>S3: a signature counts when any trusted key made it; without a key nothing verifies.</li>
 * <li>S4: base64 has one spelling; another one of the same bytes is refused.</li>
 * <li>S5: public keys are PEM, one or several, or a JWK set; RSA of 2048 bits or more, or P-256.</li>
 * <li>S6: ECDSA signatures are 64 bytes r||s over SHA-256; an RSA key verifies none of them, an EC key no other.</li>
 * </ol>
 */
package io.tallystick.client.signing;
