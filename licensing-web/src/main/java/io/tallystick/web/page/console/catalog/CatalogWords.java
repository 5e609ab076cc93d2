package io.tallystick.web.page.console.catalog;

import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.BundleView;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.InstallationFileView;
import io.tallystick.catalog.boundary.PolicyView;
import io.tallystick.catalog.boundary.ProductSheet;
import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.web.page.console.Badge;
import io.tallystick.web.page.console.When;
import io.tallystick.web.page.console.form.Fact;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Products, bundles and what belongs to them, in words. */
final class CatalogWords {

    private CatalogWords() {
    }

    static String path(ProductView product) {
        return "/console/products/" + product.id();
    }

    /** Where licenses are issued of a product, or of a bundle as the wizard names it. */
    static String issue(String offer) {
        return "/console/licenses/new?offer=" + URLEncoder.encode(offer, StandardCharsets.UTF_8);
    }

    static Map<String, Object> row(ProductSheet sheet) {
        ProductView product = sheet.product();
        return Map.of("href", path(product), "name", product.name(), "code", product.shortCode(), "method", method(product.authorizationMethod()),
            "policies", sheet.policies().size(), "features", sheet.features().size(), "state", state(product.enabled(), product.archived()));
    }

    static List<Fact> facts(ProductView product) {
        return List.of(Fact.code("Code", product.shortCode()), Fact.state("State", state(product.enabled(), product.archived())),
            Fact.of("Activated by", method(product.authorizationMethod())),
            Fact.of("Trials", product.allowTrial() ? product.trialDays() + " days" : "none"), Fact.truth("Refuses virtual machines", product.preventVm()),
            Fact.of("Made", When.minute(product.createdAt())));
    }

    static Map<String, Object> policy(ProductView product, PolicyView policy) {
        var seats = policy.terms().seats();
        return Map.of("href", path(product) + "/policies/" + policy.id(), "code", policy.code(), "name", policy.name(), "isDefault", policy.isDefault(),
            "type", policy.terms().type().wire(), "seats", seats.unlimitedActivations() ? "any number" : String.valueOf(seats.maxActivations()),
            "offline", seats.offlineAllowed() ? "allowed" : "not allowed", "archived", policy.archived());
    }

    static Map<String, Object> feature(ProductView product, FeatureView feature) {
        return Map.of("href", path(product) + "/features/" + feature.id(), "code", feature.code(), "name", feature.name(), "type", feature.type() == FeatureType.CONSUMPTION ? "counted" : "on or off",
            "terms", terms(feature));
    }

    private static String terms(FeatureView feature) {
        ConsumptionTerms units = feature.consumption();
        String counted = feature.type() != FeatureType.CONSUMPTION ? null : units.unlimited() ? "units without limit" : units.maxConsumptions() + " units";
        String floating = feature.floating().floats() ? feature.floating().users() + " slots" : null;
        return Stream.of(counted, floating).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    static Map<String, Object> file(ProductView product, InstallationFileView file) {
        return Map.of("href", path(product) + "/files/" + file.id(), "version", file.file().version(), "environment", file.file().environment().wire(),
            "channel", file.file().channel(), "released", When.day(file.file().releaseDate()), "url", file.file().url());
    }

    static Map<String, Object> row(BundleView bundle) {
        return Map.of("href", "/console/bundles/" + bundle.id(), "name", bundle.name(), "code", bundle.code(), "members",
            bundle.members().stream().map(each -> each.product().name()).collect(Collectors.joining(", ")), "state",
            state(bundle.enabled(), bundle.archived()));
    }

    static Badge state(boolean enabled, boolean archived) {
        return archived ? Badge.soft("archived") : enabled ? Badge.good("offered") : Badge.bad("disabled");
    }

    private static String method(AuthorizationMethod method) {
        return method == AuthorizationMethod.USER ? "user name and password" : "license key";
    }
}
