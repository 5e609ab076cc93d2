/**
 * Identity providers of customer accounts, and the proof of who signs on through them (OpenID Connect).
 *
 * <p>Operations: set up, show and remove the identity provider of a customer account; tell where people sign on; prove by a token or a code
 * whose e-mail address stands behind a call.
 *
 * <ol>
 * <li>I1 – A customer account has at most one identity provider; its client secret is stored sealed and never shown.
 * <li>I2 – A JWT is believed only with a signature by the provider's published keys under an asymmetric algorithm, our issuer, us as audience
 * or authorized party, and within its time.
 * <li>I3 – Any other token is believed only when the provider itself says so: by introspection where it has that, else by userinfo.
 * <li>I4 – A code is exchanged at the token endpoint with a redirect URI that the account allows; the identity token is then treated as of I2.
 * <li>I5 – A proof that fails answers {@code license_not_found}, like a wrong password; an address that the provider calls unverified is none.
 * <li>I6 – A provider that is down, slow or talks nonsense costs a bounded time and answers {@code identity_provider_unavailable}; nothing
 * is booked and no row is locked meanwhile.
 * <li>I7 – Providers are called by HTTPS, at public addresses, without redirects, unless the operator allows otherwise.
 * <li>I8 – Keys and addresses of a provider are remembered for minutes; an unknown key id asks anew, but not at every call.
 * </ol>
 */
package io.tallystick.sso;
