package io.tallystick.web.v1;

import io.tallystick.catalog.boundary.FeatureChange;
import io.tallystick.catalog.boundary.PolicyChange;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.wire.Fields;

/** Reads changes of a product's parts from requests (§6): what is not named stays, and codes never change. */
final class PartFields {

    private static final int CODE = 100;
    private static final int LONGEST_VALUE = 2000;

    private PartFields() {
    }

    static PolicyChange policyChange(Fields fields) {
        requireUnnamed(fields, "code");
        return new PolicyChange(fields.text("name"), fields.truth("is_default"), new TermsFields(fields)::over, fields.names("features"),
            fields.texts("features", CODE), fields.truth("archived"));
    }

    static FeatureChange featureChange(Fields fields) {
        requireUnnamed(fields, "code");
        requireUnnamed(fields, "feature_type");
        TermsFields terms = new TermsFields(fields);
        return new FeatureChange(fields.text("name"), fields.objectText("metadata"), current -> terms.consumption("max_consumption", current),
            terms::floating);
    }

    /** The new default value; null clears it. */
    static String defaultValue(Fields fields) {
        requireUnnamed(fields, "name");
        if (!fields.names("default_value")) {
            throw new LicensingException(ErrorCode.MISSING_PARAMETERS, "The parameter default_value is missing; null clears it.");
        }
        return fields.text("default_value", LONGEST_VALUE);
    }

    private static void requireUnnamed(Fields fields, String name) {
        if (fields.names(name)) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The " + name + " never changes: leave it out, or make another one.");
        }
    }
}
