/**
 * Companies, their keys, and who is calling.
 *
 * <p>Operations: identify a caller by HMAC, bearer token or management key; found a company; create and revoke API keys and management keys; make, rotate and
 * revoke OAuth clients; give access tokens; verify the signature inside an
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
 * request it is refused. While the first request is worked on, the others are refused; work that was abandoned may be begun anew after 30
 * seconds, and whoever was overtaken keeps no answer and books nothing.
 * <li>A7 – A company may limit its calls of the License API to so many a minute; what is refused is told after how many seconds there is
 * room again, and then there is.
 * <li>A8 – Wrong keys, signatures and passwords are counted for each source, wrong passwords for each user name too; who guesses too often
 * is refused before anything is looked up or compared. What was right counts for nothing. Pages, before which stands no key, count unknown
 * keys and altered files by themselves.
 * <li>A9 – An access token counts for 480 seconds from its second of issue, under the company's own token key and one algorithm; an ended
 * one answers {@code oauth_token_expired}, anything else {@code oauth_token_malformed}, and a revoked client is refused at once (§1.2).
 * <li>A10 – Client secrets are stored sealed and compared in constant time; an unknown client, a wrong secret and a revoked client are
 * answered alike.
 * <li>A11 – After a rotation the old secret works through its grace period; of many rotations at once one makes a secret.
 * <li>A12 – An offline file may name an OAuth client in place of an API key; the answer is signed with the secret that signed the question.
 * Where the company demands OAuth, API keys sign no activation files; deactivation files are still taken, as they only give back.
 * <li>A13 – Only the operator, by a key of the server's settings, founds further companies; their keys are told once. Without that key
 * nobody does. Name and API key of a company are taken by nobody else.
 * <li>A14 – Only management keys reach the Management API; a read-only one changes nothing, and is refused before the call is looked at.
 * <li>A15 – A management key that is limited to products sees and changes those products and what belongs to them: policies, licenses,
 * devices, orders, customers and users of theirs; the rest answers as if it did not exist. What concerns the whole company is refused, and so
 * is every operation that does not say that it keeps this limit. The last key without limits is not revoked.
 * </ol>
 */
package io.tallystick.access;
