/**
 * Whose pages a host name shows, and how they look.
 *
 * <p>Operations: find the portal of a host name; make the caller that a portal's visitors are; show and change the branding; put and
 * remove a logo; name the hosts.
 *
 * <ol>
 * <li>W1 – A host name belongs to one company at most, and its pages are that company's. Any other name shows the only company of the
 * server; where there are several, it shows nobody.
 * </ol>
 */
package io.tallystick.branding;
