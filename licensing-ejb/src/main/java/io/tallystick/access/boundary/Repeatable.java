package io.tallystick.access.boundary;

/**
 * A request that must count once.
 *
 * @param idempotencyKey the client's key, unique within its company
 * @param requestHash    hexadecimal SHA-256 of all that makes the request: who asks, method, path, query and body
 */
public record Repeatable(String idempotencyKey, String requestHash) {
}
