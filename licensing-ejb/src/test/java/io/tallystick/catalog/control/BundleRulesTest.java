package io.tallystick.catalog.control;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.ARCHIVED_PRODUCT;
import static io.tallystick.shared.ErrorCode.DISABLED_PRODUCT;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.BundleOrder;
import io.tallystick.catalog.boundary.BundleView;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.fixture.AProduct;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BundleRulesTest {

    @Test
    @DisplayName("C8 a bundle has members, each product once, and not so many that one call locks half the shop")
    void aBundleHasMembers() {
        assertThatNoException().isThrownBy(() -> BundleRules.requireConsistent(List.of(member("EX"), member("EY"))));
        assertRefused(VALIDATION_ERROR, () -> BundleRules.requireConsistent(List.of()));
        assertRefused(VALIDATION_ERROR, () -> BundleRules.requireConsistent(List.of(member("EX"), member("EX")))).hasMessageContaining("twice");
        assertRefused(VALIDATION_ERROR, () -> BundleRules.requireConsistent(IntStream.range(0, 51).mapToObj(i -> member("P" + i)).toList()));
    }

    @Test
    @DisplayName("C8 the members of a bundle share one authorization method, and the refusal names the one that differs")
    void membersShareOneAuthorizationMethod() {
        List<LicenseTemplate> byKey = List.of(new LicenseTemplate(AProduct.offered(), "default", Terms.perpetual(), List.of(), List.of()));

        assertThatNoException().isThrownBy(() -> BundleRules.requireMethod(AuthorizationMethod.LICENSE_KEY, byKey));
        assertRefused(VALIDATION_ERROR, () -> BundleRules.requireMethod(AuthorizationMethod.USER, byKey)).hasMessageContaining("EX");
    }

    @Test
    @DisplayName("C4 an archived or disabled bundle is activated no more")
    void anArchivedOrDisabledBundleIsNotActivated() {
        assertThatNoException().isThrownBy(() -> bundle(true, false).requireOffered());
        assertRefused(ARCHIVED_PRODUCT, () -> bundle(true, true).requireOffered()).hasMessageContaining("bundle");
        assertRefused(DISABLED_PRODUCT, () -> bundle(false, false).requireOffered()).hasMessageContaining("bundle");
    }

    private static BundleOrder.Member member(String code) {
        return new BundleOrder.Member(code, null);
    }

    private static BundleView bundle(boolean enabled, boolean archived) {
        return new BundleView(7, "SUITE", "Suite", AuthorizationMethod.LICENSE_KEY, enabled, archived, List.of(), null);
    }
}
