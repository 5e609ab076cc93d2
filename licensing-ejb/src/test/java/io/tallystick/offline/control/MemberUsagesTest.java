package io.tallystick.offline.control;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.UNKNOWN_PRODUCT;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.fixture.ATerms;
import io.tallystick.fixture.Details;
import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.FeatureGrant;
import io.tallystick.license.boundary.LicenseFeatureView;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Usage;
import io.tallystick.offline.boundary.BundleRequest;
import io.tallystick.offline.boundary.OfflineRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MemberUsagesTest {

    private static final Terms COUNTING = ATerms.counting(ConsumptionTerms.none());
    private static final LicenseView EDITOR = license(1, "EDIT", COUNTING, "export");
    private static final LicenseView VIEWER = license(2, "VIEW", Terms.perpetual(), "export", "print");
    private static final LicenseView SERVER = license(3, "SERVE", COUNTING);

    @Test
    @DisplayName("O8 units that name their member are booked there")
    void unitsThatNameTheirMember() {
        var request = request(List.of(), Map.of("SERVE", List.of(Usage.of(null, 3)), "VIEW", List.of(Usage.of("export", 1))));

        var usages = MemberUsages.of(request, List.of(EDITOR, VIEWER, SERVER));

        assertThat(usages).isEqualTo(Map.of(1L, List.of(), 2L, List.of(Usage.of("export", 1)), 3L, List.of(Usage.of(null, 3))));
    }

    @Test
    @DisplayName("O8 units that name none are booked on the only member that counts them")
    void unitsThatNameNone() {
        var request = request(List.of(Usage.of(null, 3), Usage.of("print", 2)), Map.of("EDIT", List.of(Usage.of(null, 1))));

        var usages = MemberUsages.of(request, List.of(EDITOR, VIEWER));

        assertThat(usages).isEqualTo(Map.of(1L, List.of(Usage.of(null, 1), Usage.of(null, 3)), 2L, List.of(Usage.of("print", 2))));
    }

    @Test
    @DisplayName("O8 units without a place of their own refuse the file, so that none is dropped or booked by guess")
    void unitsWithoutAPlace() {
        List<LicenseView> all = List.of(EDITOR, VIEWER, SERVER);

        assertRefused(VALIDATION_ERROR, () -> MemberUsages.of(request(List.of(Usage.of(null, 1)), Map.of()), all)).hasMessageContaining("2 members");
        assertRefused(VALIDATION_ERROR, () -> MemberUsages.of(request(List.of(Usage.of("export", 1)), Map.of()), all));
        assertRefused(VALIDATION_ERROR, () -> MemberUsages.of(request(List.of(Usage.of("scan", 1)), Map.of()), all));
        assertRefused(UNKNOWN_PRODUCT, () -> MemberUsages.of(request(List.of(), Map.of("OTHER", List.of(Usage.of(null, 1)))), all))
            .hasMessageContaining("OTHER");
    }

    private static BundleRequest request(List<Usage> plain, Map<String, List<Usage>> ofMembers) {
        return new BundleRequest(new OfflineRequest("request-1", "hash", "date", null, "1111", "signature",
            new Claim("SUITE", "AAAA-BBBB-CCCC-DDDD", null, null, null), "device-1", Details.silent(), Map.of(), plain), ofMembers);
    }

    private static LicenseView license(long id, String code, Terms terms, String... features) {
        var product = new ProductView(id, code, code, AuthorizationMethod.LICENSE_KEY, false, 0, 120, false, 0, false, true, false, "{}", null);
        var views = List.of(features).stream().map(feature -> new LicenseFeatureView(1, feature, feature, FeatureType.CONSUMPTION, "{}",
            new FeatureGrant(null, ConsumptionTerms.none(), FloatingTerms.none()), 0)).toList();
        return new LicenseView(id, "AAAA-BBBB-CCCC-DDDD", null, product, null, 30, "ORDER-1", "default", true, terms,
            new LicenseView.Counts(1, 0, 0, 0, null), views, List.of(), "{}", false, null, false, "SUITE");
    }
}
