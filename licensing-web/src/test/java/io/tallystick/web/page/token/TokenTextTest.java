package io.tallystick.web.page.token;

import static io.tallystick.web.fixture.ALicenseView.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.license.boundary.FeatureGrant;
import io.tallystick.license.boundary.LicenseFeatureView;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.signing.boundary.SigningKeyReference;
import io.tallystick.token.boundary.GrantedToken;
import io.tallystick.web.fixture.ALicenseView;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TokenTextTest {

    private static final int HEADER_AND_SIGNATURE = 158;

    @Test
    @DisplayName("the claims of each published token are what this server writes")
    void theClaimsAreThePublishedOnes() {
        assertThat(claims(ALicenseView.byKey())).isEqualTo(published(0));
        assertThat(claims(ALicenseView.counting())).isEqualTo(published(1));
        assertThat(claims(ALicenseView.byKey(ALicenseView.onOffFeature(), ALicenseView.countedFeature()))).isEqualTo(published(2));
        assertThat(claims(ALicenseView.byUser())).isEqualTo(published(3));
    }

    @Test
    @DisplayName("a license with a long hardware id, an end and a dozen features fits into 625 characters")
    void aTypicalTokenIsShort() {
        LicenseView license = ALicenseView.byKey(features(12));

        String claims = claims("3f8a6c1e-0b57-4d0e-9a63-5d2f7c1b9e44", license);

        assertThat(HEADER_AND_SIGNATURE + (claims.length() * 4 + 2) / 3).isLessThan(625);
    }

    private static LicenseFeatureView[] features(int count) {
        return IntStream.range(0, count).mapToObj(place -> new LicenseFeatureView(place, "feature-" + place, "Feature", FeatureType.ACTIVATION, "{}",
            new FeatureGrant(null, ConsumptionTerms.none(), FloatingTerms.none()), 0)).toArray(LicenseFeatureView[]::new);
    }

    private static String published(int place) {
        return Vectors.of("tokens", place).getString("claims");
    }

    private static String claims(LicenseView license) {
        return claims("Device-One", license);
    }

    private static String claims(String hardwareId, LicenseView license) {
        return TokenText.claims(new GrantedToken(ALicenseView.on(hardwareId, license), "AAECAwQFBgc", NOW, new SigningKeyReference("key-1", "sealed")));
    }
}
