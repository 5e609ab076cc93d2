package io.tallystick.catalog.boundary;

import java.util.List;

/**
 * A template of licenses.
 *
 * @param features codes of the features that a license gets; null for all
 */
public record PolicyView(long id, String code, String name, boolean isDefault, Terms terms, List<String> features) {
}
