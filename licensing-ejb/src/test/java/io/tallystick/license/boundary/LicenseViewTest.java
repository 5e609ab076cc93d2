package io.tallystick.license.boundary;

import io.tallystick.shared.Iso;
import static io.tallystick.fixture.ATerms.endingAt;
import static io.tallystick.fixture.ATerms.of;
import static io.tallystick.fixture.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.fixture.AProduct;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LicenseViewTest {

    private static final LicenseUserView USER = new LicenseUserView(5, "User@example.com", true, "", "", "", true);
    private static final OffsetDateTime NOW = at("2026-03-01T12:00:00Z");

    @Test
    @DisplayName("L9 the signed text is hardware id, license key and validity period as in the body, in lower case")
    void theSignedTextIsInLowerCase() {
        LicenseView license = byKey(of(LicenseType.TIME_LIMITED, endingAt(at("2030-06-15T02:00:00.5+02:00"))));

        assertThat(license.signedText("Some-Unique-ID")).isEqualTo("some-unique-id#aaaa-bbbb-cccc-dddd#2030-06-15t00:00:00.500z");
    }

    @Test
    @DisplayName("L9 without a validity period its place is empty")
    void withoutAValidityPeriodItsPlaceIsEmpty() {
        assertThat(byKey(Terms.perpetual()).signedText("id")).isEqualTo("id#aaaa-bbbb-cccc-dddd#");
    }

    @Test
    @DisplayName("L9 a license without a key is signed for its user's e-mail")
    void aLicenseWithoutAKeyIsSignedForItsUser() {
        LicenseView license = view(null, USER, Terms.perpetual(), 0, List.of());

        assertThat(license.identity()).isEqualTo("User@example.com");
        assertThat(license.signedText("id")).isEqualTo("id#user@example.com#");
    }

    @Test
    @DisplayName("L9 the signed text does not depend on the country of the server")
    void theSignedTextDoesNotDependOnTheCountry() {
        Locale former = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(byKey(Terms.perpetual()).signedText("MINI")).startsWith("mini#");
        } finally {
            Locale.setDefault(former);
        }
    }

    @Test
    @DisplayName("moments of bodies are ISO 8601 in UTC with milliseconds, also after 2038; none stays none")
    void momentsOfBodiesAreIso() {
        assertThat(Iso.of(at("2030-06-15T00:00:00Z"))).isEqualTo("2030-06-15T00:00:00.000Z");
        assertThat(Iso.of(at("2038-01-20T01:00:00.123+01:00"))).isEqualTo("2038-01-20T00:00:00.123Z");
        assertThat(Iso.of(null)).isNull();
    }

    @Test
    @DisplayName("a license is active while at least one device is")
    void aLicenseIsActiveWhileADeviceIs() {
        assertThat(view("KEY", null, Terms.perpetual(), 0, List.of()).active()).isFalse();
        assertThat(view("KEY", null, Terms.perpetual(), 1, List.of()).active()).isTrue();
    }

    @Test
    @DisplayName("features that have expired can be left out, the others stay in their order")
    void expiredFeaturesCanBeLeftOut() {
        LicenseView license = view("KEY", null, Terms.perpetual(), 1,
            List.of(feature("a", null), feature("b", NOW), feature("c", NOW.plusSeconds(1))));

        LicenseView shown = license.withoutExpiredFeatures(NOW);

        assertThat(shown.features()).extracting(LicenseFeatureView::code).containsExactly("a", "c");
        assertThat(shown).usingRecursiveComparison().ignoringFields("features").isEqualTo(license);
    }

    @Test
    @DisplayName("a claim and a user's order do not print the password")
    void noPasswordIsPrinted() {
        assertThat(new Claim("EX", null, "user@example.com", "tally-secret", null).toString()).doesNotContain("tally-secret");
    }

    private static LicenseView byKey(Terms terms) {
        return view("AAAA-BBBB-CCCC-DDDD", null, terms, 1, List.of());
    }

    private static LicenseFeatureView feature(String code, OffsetDateTime expiry) {
        return new LicenseFeatureView(1, code, code, FeatureType.ACTIVATION, "{}",
            new FeatureGrant(expiry, ConsumptionTerms.none(), FloatingTerms.none()), 0);
    }

    private static LicenseView view(String key, LicenseUserView user, Terms terms, int active, List<LicenseFeatureView> features) {
        return new LicenseView(40, key, user, AProduct.offered(), null, 30, "ORDER-1", "default", true, terms,
            new LicenseView.Counts(active, 0, 0, 0, null), features, List.of(), "{}", false, at("2026-01-01T00:00:00Z"), false, null);
    }
}
