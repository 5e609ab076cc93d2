package io.tallystick.diagnosis.boundary;

import io.tallystick.activation.boundary.DeviceView;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a license would answer to a machine at this moment.
 *
 * @param device  the machine as the license knows it; null when it was never activated there
 * @param answers one for each call
 * @param at      UTC
 */
public record Diagnosis(long licenseId, Situation situation, DeviceView device, List<CallAnswer> answers, OffsetDateTime at) {
}
