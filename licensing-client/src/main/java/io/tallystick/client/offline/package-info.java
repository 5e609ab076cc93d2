/**
 * A device that works without a server, on the strength of a signed file.
 *
 * <p>Operations ({@link io.tallystick.client.offline.OfflineDevice}): request, load, use, use a feature, status, give
 * back. The way of a license: <em>request</em> → uploaded elsewhere → <em>load</em> → used, refreshed → <em>give
 * back</em> → uploaded elsewhere.
 *
 * <ol>
 * <li>O1: a request file is base64 of a JSON object with {@code request}, a UUID as {@code request_id}, an RFC 7231
 * date and a signature as in the deactivation seed; the shared key is not in it.</li>
 * <li>O2: a license file is believed when {@code license_signature_v2} fits its raw text without the last two members,
 * and {@code license_signature} fits too; public keys alone decide. Several may be trusted; each is tried.</li>
 * <li>O3: line wraps, CR or LF, a byte order mark, UTF-16 and surrounding blanks do not matter; any other difference,
 * cut or addition is refused.</li>
 * <li>O4: a file for another device or product is refused.</li>
 * <li>O5: nothing before the start date, nothing from the end of validity and grace on, nothing when the vendor disabled
 * the license.</li>
 * <li>O6: a clock more than {@code DeviceTime.ALLOWANCE} behind the latest time seen, by this clock or in a license
 * file, is refused; what has ended once stays ended.</li>
 * <li>O7: a clock that once ran ahead is forgiven by the answer to a request made while it did.</li>
 * <li>O8: a refresh file of the same license takes the former's place, units counted stay counted; one older than the
 * newest file ever loaded is refused, so is one of another license; the same file again changes nothing.</li>
 * <li>O9: units: maximum, overage, unlimited overage, unlimited, taking back only where allowed.</li>
 * <li>O10: counts start again at midnight UTC of each period; the return file reports all of them.</li>
 * <li>O11: a feature has its own units and its own end; unknown ones and ones that do not count are refused.</li>
 * <li>O12: what was answered is on the disk: a kill at any moment leaves the state before or after, never another, and
 * several threads or programs lose no unit.</li>
 * <li>O13: a return file reports all units by license and feature, and variables; written again it is the same file. Its
 * date is never before that of an earlier request of this device, whatever the clock did in between.</li>
 * <li>O14: after a return nothing is used until an answer to a request made since is loaded; no earlier file brings the
 * license back.</li>
 * <li>O15: damaged state is refused, never taken for empty; state is readable by its owner only.</li>
 * <li>O16: a device with a license file is not deactivated online, because its units would be lost.</li>
 * <li>O17: a machine code holds product, hardware id, an id of its own and what helps to recognise the machine, with a
 * checksum; it is the same until a token for it is taken or the license is given back.</li>
 * <li>O18: an activation token is a JWT under ES256 and {@code typ} act+jwt, verified by a trusted P-256 key alone; what
 * it says is what a license file says, and every rule of a license file holds for it.</li>
 * </ol>
 */
package io.tallystick.client.offline;
