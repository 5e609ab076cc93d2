package io.tallystick.web.v1;

import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.FieldType;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.ProductChange;
import io.tallystick.catalog.boundary.ProductOrder;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.wire.Fields;

/** Reads products from requests (§6). */
final class ProductFields {

    private static final int CODE = 100;
    private static final int LONGEST_VALUE = 2000;
    private static final int DEFAULT_TIMEOUT = 120;

    private ProductFields() {
    }

    static ProductOrder order(Fields fields) {
        AuthorizationMethod method =
            fields.choice("authorization_method", AuthorizationMethod.values(), AuthorizationMethod::wire);
        return new ProductOrder(fields.required("product_name"), code(fields, "short_code"),
            method == null ? AuthorizationMethod.LICENSE_KEY : method, fields.truth("allow_trial", false), fields.integer("trial_days", 0),
            fields.integer("floating_timeout", DEFAULT_TIMEOUT), fields.truth("allow_overages", false), fields.number("max_overages", 0),
            fields.truth("prevent_vm", false), metadata(fields), fields.objects("features").stream().map(ProductFields::feature).toList(),
            fields.objects("custom_fields").stream().map(ProductFields::customField).toList(),
            fields.objects("policies").stream().map(ProductFields::policy).toList());
    }

    static ProductChange change(Fields fields) {
        return new ProductChange(fields.text("product_name"), fields.truth("enabled"), fields.truth("archived"), fields.truth("prevent_vm"),
            fields.objectText("metadata"), fields.truth("allow_trial"), fields.has("trial_days") ? fields.integer("trial_days", 0) : null,
            fields.has("floating_timeout") ? fields.integer("floating_timeout", 0) : null, fields.truth("allow_overages"), fields.number("max_overages"));
    }

    static String metadata(Fields fields) {
        String metadata = fields.objectText("metadata");
        return metadata == null ? "{}" : metadata;
    }

    static ProductOrder.Feature feature(Fields fields) {
        FeatureType type = fields.choice("feature_type", FeatureType.values(), FeatureType::wire);
        TermsFields terms = new TermsFields(fields);
        return new ProductOrder.Feature(code(fields, "code"), fields.required("name"), type == null ? FeatureType.ACTIVATION : type,
            metadata(fields), terms.consumption("max_consumption", ConsumptionTerms.none()), terms.floating(FloatingTerms.none()));
    }

    static ProductOrder.CustomField customField(Fields fields) {
        FieldType type = fields.choice("data_type", FieldType.values(), FieldType::wire);
        return new ProductOrder.CustomField(fields.required("name", CODE), (type == null ? FieldType.TEXT : type).wire(),
            fields.text("default_value", LONGEST_VALUE));
    }

    static ProductOrder.Policy policy(Fields fields) {
        String code = code(fields, "code");
        String name = fields.text("name");
        return new ProductOrder.Policy(code, name == null ? code : name, fields.truth("is_default", false),
            new TermsFields(fields).over(Terms.perpetual()), fields.texts("features"));
    }

    /** Codes are listed with commas between them, so that they hold none. */
    static String code(Fields fields, String name) {
        String code = fields.required(name, CODE);
        if (code.indexOf(',') >= 0) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The parameter " + name + " must have no comma.");
        }
        return code;
    }
}
