package io.tallystick.airgap.control;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.AIRGAP_TERMS_NOT_SUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.ConsumptionPeriod;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.CustomFieldView;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.fixture.AProduct;
import io.tallystick.fixture.ATerms;
import io.tallystick.fixture.Moments;
import io.tallystick.license.boundary.CustomFieldValue;
import io.tallystick.license.boundary.FeatureGrant;
import io.tallystick.license.boundary.LicenseFeatureView;
import io.tallystick.license.boundary.LicenseView;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GrantRulesTest {

    private static final LicenseTemplate POLICY = policy(1);

    @Test
    @DisplayName("G8 end, units, overages and missing features are carried")
    void whatCodesCanSayIsCarried() {
        var more = ATerms.counting(ATerms.unitsWithOverage(500, 5));

        assertThatCode(() -> GrantRules.requireCarried(license(more, List.of(), List.of()), POLICY)).doesNotThrowAnyException();
        assertThatCode(() -> GrantRules.requireCarried(license(more, List.of(feature("f1", ATerms.units(9))), List.of()), POLICY))
            .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("G8 what no code can say is refused and named")
    void whatNoCodeCanSayIsRefused() {
        refused("its type", ATerms.perpetual(ATerms.seats(1)), List.of(), List.of());
        refused("periods of its units", ATerms.counting(ATerms.unitsPer(ConsumptionPeriod.MONTHLY, 5)), List.of(), List.of());
        refused("giving back its units", ATerms.counting(ATerms.returnableUnits(5)), List.of(), List.of());
        refused("the feature other", ATerms.counting(ATerms.units(5)), List.of(feature("other", ATerms.units(1))), List.of());
        refused("units of the feature f1", ATerms.counting(ATerms.units(5)), List.of(feature("f1", ATerms.returnableUnits(1))), List.of());
        refused("custom field tier", ATerms.counting(ATerms.units(5)), List.of(), List.of(new CustomFieldValue("tier", "text", "gold")));
    }

    @Test
    @DisplayName("G10 products for users, or with more than 31 features, are refused")
    void otherProductsAreRefused() {
        var forUsers = new ProductView(10, "Example", "EX", AuthorizationMethod.USER, false, 0, 120, false, 0, false, true, false, "{}", null);

        assertThatCode(() -> GrantRules.requireSupported(policy(31))).doesNotThrowAnyException();
        assertRefused(AIRGAP_TERMS_NOT_SUPPORTED, () -> GrantRules.requireSupported(policy(32))).hasMessageContaining("31");
        assertRefused(AIRGAP_TERMS_NOT_SUPPORTED, () -> GrantRules.requireKeys(forUsers)).hasMessageContaining("request file");
    }

    @Test
    @DisplayName("G8 the fingerprint changes with a term, and not with a name")
    void theFingerprintChangesWithATerm() {
        var renamed = new LicenseTemplate(POLICY.product(), "default", POLICY.terms(), POLICY.features().stream().map(each ->
            new FeatureView(each.id(), each.code(), "new name", each.type(), each.metadata(), each.consumption(), each.floating())).toList(),
            POLICY.customFields());

        assertThat(PolicyFingerprint.of(renamed)).isEqualTo(PolicyFingerprint.of(POLICY)).matches("[0-9a-f]{64}");
        assertThat(PolicyFingerprint.of(policy(2))).isNotEqualTo(PolicyFingerprint.of(POLICY));
    }

    @Test
    @DisplayName("G2 G8 the bits of a grant tell day, license and each difference, and the most that a product can have fits into a code")
    void theBitsOfAGrant() {
        var plain = license(ATerms.counting(ATerms.units(5)), List.of(feature("f1", ATerms.units(1))), List.of(new CustomFieldValue("tier", "text", "silver")));
        String bits = GrantBits.of(plain, POLICY, Moments.at("2026-01-01T13:00:00Z"));

        BitReader read = new BitReader(bits);
        assertThat(read.take(16)).isEqualTo(2192);
        assertThat(read.number()).isEqualTo(40);
        assertThat(read.rest()).isEqualTo("0");
    }

    private static void refused(String named, Terms terms, List<LicenseFeatureView> features, List<CustomFieldValue> fields) {
        assertRefused(AIRGAP_TERMS_NOT_SUPPORTED, () -> GrantRules.requireCarried(license(terms, features, fields), POLICY))
            .hasMessageContaining(named);
    }

    private static LicenseFeatureView feature(String code, ConsumptionTerms terms) {
        return new LicenseFeatureView(1, code, code, FeatureType.CONSUMPTION, "{}", new FeatureGrant(null, terms, FloatingTerms.none()), 0);
    }

    private static LicenseView license(Terms terms, List<LicenseFeatureView> features, List<CustomFieldValue> fields) {
        return new LicenseView(40, "AAAA-BBBB-CCCC-DDDD", null, AProduct.offered(), null, 30, "ORDER-1", "default", true, terms,
            new LicenseView.Counts(1, 0, 0, 0, null), features, fields, "{}", false, null, false, null);
    }

    private static LicenseTemplate policy(int features) {
        var all = IntStream.rangeClosed(1, features).mapToObj(number -> new FeatureView(number, "f" + number, "F", FeatureType.CONSUMPTION, "{}",
            ATerms.units(1), FloatingTerms.none())).toList();
        return new LicenseTemplate(AProduct.offered(), "default", ATerms.counting(ATerms.units(5)), all,
            List.of(new CustomFieldView(1, "tier", "text", "silver")));
    }
}
