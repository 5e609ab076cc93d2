/**
 * Short codes for a machine that no file reaches (§3.18); {@code docs/air-gap.md} specifies them. This is the device's side:
 * it reads initialization and confirmation codes and writes activation and deactivation codes.
 */
package io.tallystick.client.airgap;
