package io.tallystick.airgap.control;

import io.tallystick.catalog.boundary.AuthorizationMethod;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.CustomFieldView;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.license.boundary.CustomFieldValue;
import io.tallystick.license.boundary.LicenseFeatureView;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.Objects;
import java.util.Optional;

/** Which products and licenses short codes can carry (requirements G8, G10); each refusal names what is in the way. */
public final class GrantRules {

    /** As many as a place of a code can name beside the license itself. */
    static final int MOST_FEATURES = 31;

    private GrantRules() {
    }

    /** Key-based, and not too many features. */
    public static void requireSupported(LicenseTemplate policy) {
        requireKeys(policy.product());
        if (policy.features().size() > MOST_FEATURES) {
            throw refusal("The product has more than " + MOST_FEATURES + " features, which the short codes cannot name: use a license file.");
        }
    }

    /** Refuses products that are used by name and password. */
    public static void requireKeys(ProductView product) {
        if (product.authorizationMethod() != AuthorizationMethod.LICENSE_KEY) {
            throw refusal("The product is used by name and password, and air-gap codes are for license keys: activate by a request file"
                + " instead.");
        }
    }

    /** Refuses a license that may not be used offline, before anybody walks to the machine; the activation asks again. */
    public static void requireOffline(LicenseView license) {
        if (!license.enabled()) {
            throw new LicensingException(ErrorCode.LICENSE_NOT_ENABLED);
        }
        if (!license.terms().seats().offlineAllowed()) {
            throw new LicensingException(ErrorCode.OFFLINE_ACTIVATION_NOT_ALLOWED);
        }
        if (license.terms().type() == LicenseType.SUBSCRIPTION) {
            throw new LicensingException(ErrorCode.OFFLINE_SUBSCRIPTION_NOT_SUPPORTED);
        }
        if (license.terms().floating().cloud()) {
            throw new LicensingException(ErrorCode.OFFLINE_FLOATING_CLOUD_NOT_SUPPORTED);
        }
    }

    /** Refuses a license that differs from its policy in what no code can carry. */
    public static void requireCarried(LicenseView license, LicenseTemplate policy) {
        requireSupported(policy);
        requireSame("its type", license.terms().type(), policy.terms().type());
        requireSame("the versions that it covers", license.terms().seats().minVersion(), policy.terms().seats().minVersion());
        requireSame("the versions that it covers", license.terms().seats().maxVersion(), policy.terms().seats().maxVersion());
        if (license.countsConsumption()) {
            requireSamePeriods("its units", license.terms().consumption(), policy.terms().consumption());
        }
        license.features().forEach(granted -> requireCarried(granted, policy));
        policy.customFields().forEach(field -> requireDefault(field, license));
    }

    private static void requireCarried(LicenseFeatureView granted, LicenseTemplate policy) {
        Optional<FeatureView> known = policy.features().stream().filter(each -> each.code().equals(granted.code())).findFirst();
        FeatureView feature = known.orElseThrow(() -> differs("the feature " + granted.code() + ", which the policy does not have"));
        requireSamePeriods("the units of the feature " + granted.code(), granted.grant().consumption(), feature.consumption());
    }

    private static void requireSamePeriods(String what, ConsumptionTerms granted, ConsumptionTerms policy) {
        requireSame("the periods of " + what, granted.reset(), policy.reset());
        requireSame("the periods of " + what, granted.period(), policy.period());
        requireSame("giving back " + what, granted.negativeAllowed(), policy.negativeAllowed());
    }

    private static void requireDefault(CustomFieldView field, LicenseView license) {
        String value = license.customFields().stream().filter(each -> each.name().equals(field.name())).map(CustomFieldValue::value)
            .findFirst().orElse(field.defaultValue());
        requireSame("its custom field " + field.name(), value, field.defaultValue());
    }

    private static void requireSame(String what, Object granted, Object policy) {
        if (!Objects.equals(granted, policy)) {
            throw differs(what);
        }
    }

    private static LicensingException differs(String what) {
        return refusal("The license differs from its policy in " + what + ", which short codes cannot carry: activate by a request file, or"
            + " ask the vendor for a license of its own policy.");
    }

    private static LicensingException refusal(String sentence) {
        return new LicensingException(ErrorCode.AIRGAP_TERMS_NOT_SUPPORTED, sentence);
    }
}
