package io.tallystick.sso.control;

/** Whom a provider vouches for; names are empty where it does not say. */
public record Person(String email, String firstName, String lastName) {
}
