/**
 * Whose pages a host name shows, and how they look.
 *
 * <p>Operations: find the portal of a host name; make the caller that a portal's visitors are; show and change the branding; put and
 * remove a logo; name the hosts.
 *
 * <ol>
 * <li>W1 – A host name belongs to one company at most, and its pages are that company's, beginning with its portal. Any other name shows the
 * only company of the server; where there are several, it shows nobody.
 * <li>W2 – A visitor of a portal is a caller of that company alone: whatever belongs to another is unknown there.
 * <li>W3 – Name, sentence, support address: what the vendor says, within bounds; what it takes away is the company's own name, or nothing.
 * <li>W4 – A colour is only worn when it can be read: 4.5 to 1 against the ground. One for light pages alone is made lighter for dark ones.
 * <li>W5 – A logo is a small PNG or JPEG, drawn anew, so that nothing of the file but its points is handed on.
 * <li>W6 – The vendor takes away all of it at once, but for the host names.
 * </ol>
 */
package io.tallystick.branding;
