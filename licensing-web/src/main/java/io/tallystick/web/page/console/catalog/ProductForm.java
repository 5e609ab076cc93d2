package io.tallystick.web.page.console.catalog;

import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.ProductChange;
import io.tallystick.catalog.boundary.ProductOrder;
import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.form.Metadata;
import io.tallystick.web.page.console.form.TermsForm;
import io.tallystick.web.page.console.form.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A product as a form. */
final class ProductForm {

    private static final int NAME = 200;
    private static final int CODE = 100;
    private static final int TIMEOUT = 120;

    private ProductForm() {
    }

    /** What is said once, and what may change later. */
    static List<Field> ofNew() {
        Map<String, String> methods = new LinkedHashMap<>();
        methods.put(AuthorizationMethod.LICENSE_KEY.wire(), "by license key");
        methods.put(AuthorizationMethod.USER.wire(), "by user name and password");
        return List.of(Field.text("product_name", "Name").must(),
            Field.text("short_code", "Code").must().hinting("What applications send as product; it never changes."),
            Field.choice("authorization_method", "People activate it", methods).hinting("This never changes either."),
            Field.check("allow_trial", "Hand out trials"), TermsForm.number("trial_days", "Days of a trial").holding(14),
            Field.check("prevent_vm", "Refuse virtual machines"));
    }

    static List<Field> of(ProductView product) {
        return List.of(Field.text("product_name", "Name").must().holding(product.name()),
            Field.check("enabled", "May be activated").holding(product.enabled()),
            Field.check("allow_trial", "Hand out trials").holding(product.allowTrial()),
            TermsForm.number("trial_days", "Days of a trial").holding(product.trialDays()),
            Field.check("prevent_vm", "Refuse virtual machines").holding(product.preventVm()),
            TermsForm.number("floating_timeout", "Minutes until an unused slot is free").hinting("What product details tell; policies have their own.")
                .holding(product.floatingTimeout()),
            Field.check("allow_overages", "Allow overage").holding(product.allowOverages()),
            TermsForm.number("max_overages", "Most units of overage").hinting("0 for any number").holding(product.maxOverages()),
            Metadata.field(product.metadata()));
    }

    static ProductOrder order(Typed typed) {
        AuthorizationMethod method = typed.choice("authorization_method", AuthorizationMethod.values(), AuthorizationMethod::wire);
        return new ProductOrder(typed.text("product_name", NAME), code(typed, "short_code"), method == null ? AuthorizationMethod.LICENSE_KEY : method,
            typed.truth("allow_trial"), typed.integer("trial_days", 0), TIMEOUT, false, 0, typed.truth("prevent_vm"), "{}", List.of(), List.of(), List.of());
    }

    static ProductChange change(Typed typed) {
        return new ProductChange(typed.text("product_name", NAME), typed.truth("enabled"), null, typed.truth("prevent_vm"), Metadata.read(typed),
            typed.truth("allow_trial"), typed.integer("trial_days", 0), typed.integer("floating_timeout", TIMEOUT), typed.truth("allow_overages"),
            typed.number("max_overages", 0));
    }

    /** A code, in which a comma would part two. */
    static String code(Typed typed, String name) {
        String code = typed.text(name, CODE);
        if (code != null && code.indexOf(',') >= 0) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "A code must have no comma.");
        }
        return code;
    }
}
