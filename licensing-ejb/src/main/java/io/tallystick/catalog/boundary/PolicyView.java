package io.tallystick.catalog.boundary;

import java.util.List;

/**
 * A template of licenses.
 *
 * @param features codes of the features that a license gets; null for all
 * @param archived whether it is sold no more
 */
public record PolicyView(long id, String code, String name, boolean isDefault, Terms terms, List<String> features, boolean archived) {

    /** A policy that is sold. */
    public PolicyView(long id, String code, String name, boolean isDefault, Terms terms, List<String> features) {
        this(id, code, name, isDefault, terms, features, false);
    }
}
