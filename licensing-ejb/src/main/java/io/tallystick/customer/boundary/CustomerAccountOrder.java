package io.tallystick.customer.boundary;

/** A customer account to be made. */
public record CustomerAccountOrder(String code, String name, boolean enabled) {
}
