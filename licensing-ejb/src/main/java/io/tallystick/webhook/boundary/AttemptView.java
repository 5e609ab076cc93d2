package io.tallystick.webhook.boundary;

import java.time.OffsetDateTime;

/**
 * An attempt to deliver.
 *
 * @param status  of the receiver's answer; null when there was none
 * @param answer  the beginning of its body; empty when there was none
 * @param failure why there was no answer, or why it was not taken as a success; null for a success
 */
public record AttemptView(OffsetDateTime attemptedAt, Integer status, long durationMillis, String answer, String failure) {
}
