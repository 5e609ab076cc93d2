/**
 * Short codes for a machine that no file reaches (§3.18); {@code docs/air-gap.md} specifies them. This is the device's side:
 * it reads initialization and confirmation codes and writes activation and deactivation codes. What a device does with them
 * stands in {@link io.tallystick.client.offline.AirGap}.
 *
 * <ol>
 * <li>H1: one wrong character, or two that changed places, name the group they are in; spelling does not matter.</li>
 * <li>H2: a confirmation code brings its license into force, with all in which it differs from the policy file; the same code
 * again changes nothing.</li>
 * <li>H3: a public key alone decides; a code for another device, or not for what this device asked last, is refused.</li>
 * <li>H4: a deactivation code reports all units; written again it is the same; no earlier code brings the license back.</li>
 * <li>H5: a policy file must be signed by a trusted key and be that of the license, or nothing is asked.</li>
 * <li>H6: a code tells its day, so that a clock that was set back, or that ran ahead, is noticed.</li>
 * <li>H7: the published test vectors hold.</li>
 * </ol>
 */
package io.tallystick.client.airgap;
