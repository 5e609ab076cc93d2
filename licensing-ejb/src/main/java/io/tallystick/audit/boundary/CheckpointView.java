package io.tallystick.audit.boundary;

/**
 * A signed end of the chain.
 *
 * @param position of the last line that it stands for
 * @param jws      compact JWS, ES256, verifiable with the published key set alone (docs/audit.md)
 */
public record CheckpointView(long position, String jws) {
}
