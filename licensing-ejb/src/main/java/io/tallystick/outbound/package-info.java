/**
 * Calls to servers of others, whose addresses come from outside: from a vendor's settings, or from what a provider published.
 *
 * <p>Operations: make a call; tell whether an address may be called.
 *
 * <ol>
 * <li>N1 – A call leads to public addresses alone, except into networks that its caller allows; asked of the very address that is connected
 * to, so that no name can lead elsewhere a moment later.
 * <li>N2 – A call takes no longer than its patience, from the first byte out to the last byte in, whatever the other side does.
 * <li>N3 – No more of an answer is read than was asked for, and redirects are answers like others.
 * <li>N4 – Certificates must be valid and the host's; plain HTTP only where the caller allows it.
 * </ol>
 */
package io.tallystick.outbound;
