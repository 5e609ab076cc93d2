/**
 * Devices and their seats.
 *
 * <p>Operations: activate, check and deactivate a device online; book both for a file that travelled; keep a device's variables; list,
 * reset and blacklist devices; release and name a user's own devices.
 *
 * <ol>
 * <li>D1 – A device row belongs to one license; license and hardware id are unique together.
 * <li>D2 – An active device that activates again gets its license, and nothing is counted (rule 2).
 * <li>D3 – A device that deactivates twice is told {@code license_deactivated} twice, and one seat is freed.
 * <li>D4 – A blacklisted device is refused every call, and holds no seat.
 * <li>D5 – A device that activates or checks online is no longer an offline device.
 * <li>D6 – A deactivation written before the device was activated again frees no seat: the later activation holds it.
 * <li>D7 – Every refusal of an activation is a named rule, asked in the order of {@code ActivationRules.IN_ORDER}.
 * <li>D8 – Device variables: the same name overwrites; values are text.
 * <li>D9 – Only an active device is told versions and installation files; a check looks for one only where the product has any.
 * <li>D10 – A machine's list shows the licenses that are active on it.
 * <li>D11 – A bundle activates wholly or not at all: the refusal of one member refuses all, and names the member. A member that was activated
 * alone is completed; activating again counts nothing.
 * <li>D12 – Deactivating a bundle frees what the device holds of it, and passes over members that it never was on.
 * <li>D13 – A seat that was activated offline is locked for the license's {@code offline_lock_days}, counted from that activation on this
 * server's clock: before that moment nobody but the machine itself (online, or by its deactivation file) releases it. The vendor may, who
 * answers for it as support: by resetting or blacklisting the device, resetting the license or taking a user's right away [=].
 * <li>D14 – The lock ends when the device is seen online, and follows a change of the license's days [=].
 * <li>D15 – A user's release is a deactivation: one seat is free, the transfer is counted, slots are freed; many at once free one seat.
 * <li>D16 – A device bears the name that its user gave it, on every page and for the vendor, until it is given another.
 * </ol>
 */
package io.tallystick.activation;
