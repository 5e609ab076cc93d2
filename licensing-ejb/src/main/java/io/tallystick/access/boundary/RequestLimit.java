package io.tallystick.access.boundary;

/**
 * How many calls of the License API a company may make.
 *
 * @param perMinute 1 or more; null for no limit
 */
public record RequestLimit(Integer perMinute) {
}
