package io.tallystick.customer.boundary;

import java.time.OffsetDateTime;

/**
 * An organization to which customers belong.
 *
 * @param code    how applications name it; unique within its company, never changes
 * @param enabled false: nobody signs on through it
 */
public record CustomerAccountView(long id, String code, String name, boolean enabled, OffsetDateTime createdAt) {
}
