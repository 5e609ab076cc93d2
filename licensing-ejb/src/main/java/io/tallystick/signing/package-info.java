/**
 * Keys and signatures.
 *
 * <p>Operations: sign bytes under a company's active key; publish the public halves; make a company's key pairs; seal and open secrets
 * under the master key.
 *
 * <ol>
 * <li>S1 – A signature is RSA PKCS#1 v1.5 over SHA-256 in base64, verifiable with the public key alone (§2).
 * <li>S2 – Same bytes, same key → same signature; only this pure function is memoised.
 * <li>S3 – Private keys and shared keys lie in the database only sealed (AES-256-GCM under the master key).
 * <li>S4 – A wrong master key is noticed at the start, not at the first request.
 * <li>S5 – One key of a company signs (ACTIVE) with each algorithm; earlier ones still verify (PASSIVE, RETIRED) and are published with their
 * key ids.
 * <li>S6 – What must be short is signed with ECDSA on P-256 and SHA-256: 64 raw bytes r||s, or a compact JWS with {@code alg} ES256.
 * <li>S7 – A company of before there were EC keys gets one by itself, and just one, however many nodes start or ask at the same moment.
 * <li>S8 – A key is rotated: another one signs from then on, and what the old one signed stays good, for it stays published, also when it
 * retires, which destroys its private half (ADR 0029).
 * <li>S9 – Only a key that is revoked is published no more, so that nobody believes what it signed. The key that signs is neither retired nor revoked.
 * <li>S10 – The next key can be prepared: it is published and signs nothing until the next rotation, so that applications know it before.
 * </ol>
 */
package io.tallystick.signing;
