package io.tallystick.catalog.control;

import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.BundleOrder;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.List;

/** What the members of a bundle must satisfy (requirement C8). */
public final class BundleRules {

    /** One call locks a license of each member. */
    private static final int MOST = 50;

    private BundleRules() {
    }

    /** Refuses no members, too many of them, and a product that stands there twice. */
    public static void requireConsistent(List<BundleOrder.Member> members) {
        if (members.isEmpty() || members.size() > MOST) {
            throw invalid("A bundle has 1 to " + MOST + " members.");
        }
        if (members.stream().map(BundleOrder.Member::productCode).distinct().count() < members.size()) {
            throw invalid("A product stands twice among the members of the bundle: name it once.");
        }
    }

    /** Refuses members of another authorization method: who activates the bundle shows one key, or one name and password. */
    public static void requireMethod(AuthorizationMethod method, List<LicenseTemplate> members) {
        members.stream().map(LicenseTemplate::product).filter(product -> product.authorizationMethod() != method).findFirst().ifPresent(other -> {
            throw invalid("The members of a bundle share one authorization_method: " + other.shortCode() + " has "
                + other.authorizationMethod().wire() + ", not " + method.wire() + ".");
        });
    }

    private static LicensingException invalid(String rule) {
        return new LicensingException(ErrorCode.VALIDATION_ERROR, rule);
    }
}
