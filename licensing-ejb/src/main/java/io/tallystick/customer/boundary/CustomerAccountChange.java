package io.tallystick.customer.boundary;

/** What is to change of a customer account; null leaves what is. */
public record CustomerAccountChange(String name, Boolean enabled) {
}
