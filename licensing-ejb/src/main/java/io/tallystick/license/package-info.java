/**
 * The license: what was granted, and the counts that limit its use.
 *
 * <p>Operations: issue the licenses of an order; find, change, enable, disable and reset a license; establish who claims it; lock it for a
 * booking, take and free its seats, use up its allowances; show it.
 *
 * <ol>
 * <li>L1 – At most {@code max_activations} seats are taken at any instant unless unlimited; the license's row is locked for the booking,
 * and the database checks it once more.
 * <li>L2 – A seat vacated by one device and taken by another is a transfer; the same device coming back is none.
 * <li>L3 – A user takes at most its own number of seats, where it has one.
 * <li>L4 – A duration or a trial becomes a date at the first activation (§5).
 * <li>L5 – Units are refused when the total would pass maximum plus overages; units that a device really used offline are booked in full.
 * <li>L6 – A total starts again at zero with each period, at UTC midnight, and never goes back to an earlier period when a clock does.
 * <li>L7 – Terms are copied at creation; a change replaces whole values under the row's lock.
 * <li>L8 – A wrong password, an unknown user and a foreign license all answer {@code license_not_found}.
 * <li>L9 – {@code license_signature} is over lower case of hardware id, key or e-mail, and validity period as in the body (§2).
 * <li>L10 – What lies outside a caller's scope (company, customer account, customer, license) answers as if it did not exist (§1.2).
 * <li>L11 – The same machine, or the same user of a user-based product, gets the same trial of a product again, however many ask at once;
 * a new one where the company hands out several. A trial that is over is refused.
 * <li>L12 – A user who loses the right to a license loses the seats of his devices on it with the same step.
 * <li>L13 – Lists show what the caller reaches, bounded in length: 100 licenses, 1000 users.
 * <li>L14 – Who signs on through a customer account reaches the licenses of that account's customers alone; where the account says so,
 * somebody unknown becomes a user of the newest one that has a seat to give, once, however many calls come at the same moment, and only
 * together with the activation.
 * <li>L15 – A grant of a bundle issues one license for each member, all with the same key or the same users; a bundle is claimed by that key
 * or user as a whole, and its licenses are locked in the order of their ids, so that no two callers wait for each other.
 * <li>L16 – A member is used alone by its own product; a {@code bundle_code} that is given as well must be the license's.
 * <li>L17 – An e-mail address stands for the licenses of the customer who bought with it, and for those that an active license user of that
 * address has a right to; the customer sees all devices of a license, a license user the own ones; of more than 1000, the newest are shown.
 * <li>L18 – Notes on a license are appended and never changed; each tells its author and its moment, and stays with its license.
 * <li>L19 – A license is found by the beginning of its key, of the e-mail address, name or company of its customer, of a user's e-mail address or
 * name, of an order id and of a hardware id; lists are paged through by the license at a page's edge, in a fixed order, also among a million.
 * <li>L20 – A license that was used stays: only one that was never activated, has no units booked, and is neither a trial nor of a bundle is
 * deleted, under its lock, so that an activation at the same moment finds it or does not.
 * <li>L21 – Meters are set to zero without a seat being freed, and the ledger takes back what stood on them.
 * <li>L22 – An order may have any number of licenses: it is shown with the first hundred, says so when there are more, and is never read whole.
 * </ol>
 */
package io.tallystick.license;
