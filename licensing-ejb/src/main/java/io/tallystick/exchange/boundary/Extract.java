package io.tallystick.exchange.boundary;

/**
 * A list that was written to a file.
 *
 * @param list   {@code licenses}, {@code devices}, {@code customers}, {@code orders}, {@code audit}
 * @param limits filters and form in the words of the call; empty where there were none
 * @param rows   how many were written
 */
public record Extract(String list, String limits, long rows) {
}
