/**
 * Slots that devices share in turn: of a floating license, or of a floating feature of a license.
 *
 * <p>Operations: check a license or a feature, which takes or renews a slot; give a slot back; borrow one; show the slots of devices; free
 * slots when a device loses its seat.
 *
 * <ol>
 * <li>F1 – At most {@code floating_users} slots of a license, or of a feature, are in use at any instant, on any number of nodes (ADR 0014).
 * <li>F2 – A slot is free {@code floating_timeout} minutes after its last renewal, also when no request comes to notice it.
 * <li>F3 – Who renews too late finds the slot gone and takes a new one or is refused; a paused node cannot revive a slot.
 * <li>F4 – A device holds one slot of a license or feature, however often and from wherever it checks.
 * <li>F5 – A borrowed slot is held until the agreed moment without a check; then it is free unless a check renewed it.
 * <li>F6 – A slot is borrowed only where the vendor allows it, no longer than {@code max_borrow_time} hours and not beyond the end of the
 * license or feature; asking again answers the same.
 * <li>F7 – A slot is given back once; that ends a borrow, and a license's slot given back again is answered the same.
 * <li>F8 – A device that loses its seat loses its slots in the same transaction.
 * <li>F9 – A change of {@code floating_users} takes a slot from nobody; it decides about those who come.
 * <li>F10 – An expired license is shown, and takes no slot.
 * <li>F11 – The check of a bundle takes a slot of every member that floats, or of none.
 * </ol>
 */
package io.tallystick.floating;
