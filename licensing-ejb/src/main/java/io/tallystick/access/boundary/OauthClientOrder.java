package io.tallystick.access.boundary;

import java.util.List;

/**
 * The wish for a new OAuth client.
 *
 * @param products short codes that it is limited to; null for no limit
 */
public record OauthClientOrder(String name, Scope scope, boolean readOnly, List<String> products) {
}
