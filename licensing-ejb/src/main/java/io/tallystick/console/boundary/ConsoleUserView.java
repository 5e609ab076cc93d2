package io.tallystick.console.boundary;

import java.time.OffsetDateTime;

/**
 * A console user.
 *
 * @param email        in small letters; unique within the company
 * @param enabled      false when the user may not sign in
 * @param secondFactor true when a code of an app is asked for
 * @param lockedUntil  until when no password is taken; null when not locked
 * @param lastSignInAt null when never
 */
public record ConsoleUserView(long id, String email, String name, Role role, boolean enabled, boolean secondFactor,
                              OffsetDateTime lockedUntil, OffsetDateTime createdAt, OffsetDateTime lastSignInAt) {
}
