/**
 * Companies, their keys, and who is calling.
 *
 * <p>Operations: identify a caller by HMAC or management key; found a company; create and revoke API keys; verify the signature inside an
 * offline file; keep the first answer given to an {@code Idempotency-Key}.
 *
 * <ol>
 * <li>A1 – Checks of an authorization run in the order of §1.1: headers present, syntax, parameters, algorithm, date, key known, not
 * revoked, signature, company demands OAuth.
 * <li>A2 – The Date may be 15 minutes off, either way.
 * <li>A3 – Signatures and keys are compared in constant time; shared keys are stored sealed, management keys as SHA-256.
 * <li>A4 – A read-only key writes nothing; a key limited to products reaches no other product.
 * <li>A5 – An empty database gets one company at the first start; keys that were not given are random and told once, in a file only the
 * owner can read.
 * <li>A6 – The same Idempotency-Key with the same request within 24 hours answers the first answer and books nothing; with another
 * request it is refused.
 * </ol>
 */
package io.tallystick.access;
