package io.tallystick.license.boundary;

/** A custom field on a license (§4). */
public record CustomFieldValue(String name, String dataType, String value) {
}
