package io.tallystick.access.boundary;

import java.util.List;

/**
 * The wish for a new management key.
 *
 * @param name     unique within the company, as it stands in the audit trail
 * @param readOnly true when nothing may be changed with it
 * @param products short codes that it is limited to; null for no limit
 */
public record ManagementKeyOrder(String name, boolean readOnly, List<String> products) {
}
