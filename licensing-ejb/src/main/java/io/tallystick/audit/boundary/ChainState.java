package io.tallystick.audit.boundary;

import java.time.OffsetDateTime;

/**
 * How far a company's chain has come.
 *
 * @param sealedTo           position of the last sealed line; 0 when there is none
 * @param checkpointPosition position that was signed last; 0 when none was
 * @param checkpointAt       when that was; null when never
 * @param waiting            how many lines wait for the sealer
 */
public record ChainState(long companyId, long sealedTo, long checkpointPosition, OffsetDateTime checkpointAt, long waiting) {
}
