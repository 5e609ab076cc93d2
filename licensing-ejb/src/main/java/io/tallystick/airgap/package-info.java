/**
 * Licenses for machines that no file reaches: short codes, typed by hand, for key-based licenses (§3.18, ADR 0020, {@code docs/air-gap.md}).
 *
 * <p>Operations: give an initialization code for a license key; turn hardware id and activation code into a confirmation code; take a
 * deactivation code back; make the policy that ships with an application.
 *
 * <ol>
 * <li>G1 – A code stands in groups, each with a check character of its own: one wrong character, or two that changed places, name the group.
 * <li>G2 – A confirmation code is an ECDSA P-256 signature over product, policy, license, hardware id, the device's number and validity, so
 * that a public key alone verifies it, and it counts on no other machine.
 * <li>G3 – An activation code proves by a MAC under the secret of the initialization code which device and which policy file asks; the
 * secret lies in the database only sealed, and is found by its hash.
 * <li>G4 – An air-gapped activation obeys every rule of an offline one; its device is marked offline and air-gapped until it comes online.
 * <li>G5 – An initialization code counts for one device, once and within 30 days: the same code from the same device again answers the
 * same and books nothing, from another device it is refused.
 * <li>G6 – A deactivation code frees the seat and books the units in it, once; units are booked in full, also beyond the allowance.
 * <li>G7 – A deactivation code frees no seat that its device took again since, by another code or online.
 * <li>G8 – What a license grants beyond its policy travels in the code, or the code is refused with a sentence that names it.
 * <li>G9 – Keys and codes that are wrong count as guesses of their source; what was right counts for nothing.
 * <li>G10 – Only licenses with a key, of products with at most 31 features, are given codes.
 * </ol>
 */
package io.tallystick.airgap;
