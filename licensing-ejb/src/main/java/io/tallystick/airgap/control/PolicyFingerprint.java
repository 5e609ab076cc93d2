package io.tallystick.airgap.control;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FeatureView;
import io.tallystick.catalog.boundary.LicenseTemplate;
import io.tallystick.signing.boundary.Sha256;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names a policy by what a device knows of it. Server and device must mean the same policy, because a code tells only the differences; so
 * the fingerprint stands in the policy file and is part of what is signed. It changes when a term does, and not when a name does.
 */
public final class PolicyFingerprint {

    private PolicyFingerprint() {
    }

    /** SHA-256 in hexadecimal. */
    public static String of(LicenseTemplate policy) {
        return Sha256.of(text(policy)).hex();
    }

    private static String text(LicenseTemplate policy) {
        var seats = policy.terms().seats();
        Stream<String> head = Stream.of("tallystick-airgap-policy-1", policy.product().shortCode(), policy.policyCode(),
            policy.terms().type().name(), seats.minVersion() + " " + seats.maxVersion(), units(policy.terms().consumption()));
        Stream<String> fields = policy.customFields().stream().map(field -> "field " + field.name() + " " + field.defaultValue());
        return Stream.of(head, features(policy.features()), fields).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private static Stream<String> features(List<FeatureView> features) {
        return features.stream().map(feature -> "feature " + feature.code() + " " + feature.type() + " " + units(feature.consumption()));
    }

    private static String units(ConsumptionTerms terms) {
        return Stream.of(terms.maxConsumptions(), terms.unlimited(), terms.negativeAllowed(), terms.overagesAllowed(), terms.maxOverages(),
            terms.reset(), terms.period()).map(String::valueOf).collect(Collectors.joining(" "));
    }
}
