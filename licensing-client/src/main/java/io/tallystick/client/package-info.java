/**
 * The License API v4 from a program's side.
 *
 * <p>{@link io.tallystick.client.LicenseClient} makes the calls; what a device does without a server is in
 * {@code io.tallystick.client.offline}; {@code io.tallystick.client.cli} is a command-line device on both.
 * Needs the JDK and one JSON library. "§" means the License API reference.
 *
 * <p>Requirements:
 * <ol>
 * <li>C1: every call carries {@code Date} and {@code Authorization} as of §1.1, made from the clock handed in.</li>
 * <li>C2: activate, check, deactivate, consume (license and feature), product details, upload of request files and
 * {@code .well-known} are one method each, for key-based and for user-based products; a password travels only
 * where the protocol asks for it.</li>
 * <li>C3: a consumption may carry an {@code Idempotency-Key}.</li>
 * <li>C4: a refusal becomes a {@code LicenseApiException} with status, code and message of the server; no answer is
 * {@code server_unreachable}, an answer of someone else is {@code unreadable_answer}.</li>
 * <li>C5: where keys are trusted, each JSON answer must carry a {@code LicenseSignature} over its exact bytes, and
 * each license a {@code license_signature} for this device; else {@code answer_signature_invalid}.</li>
 * <li>C6: no shared key, client secret, token and no password in any {@code toString} or message.</li>
 * <li>C7: an OAuth client is authorized by access tokens, which are fetched when they are needed and again before
 * they end; a call whose token had ended is sent once more.</li>
 * </ol>
 */
package io.tallystick.client;
