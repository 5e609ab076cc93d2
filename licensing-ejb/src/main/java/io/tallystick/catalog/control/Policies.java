package io.tallystick.catalog.control;

import io.tallystick.catalog.boundary.PolicyView;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.List;

/** Chooses among the policies of a product. */
public final class Policies {

    private Policies() {
    }

    /** The policy of this code, the default one for null; {@code validation_error} when there is none. */
    public static PolicyView named(List<PolicyView> policies, String code) {
        return policies.stream().filter(each -> code == null ? each.isDefault() : each.code().equals(code)).findFirst()
            .orElseThrow(() -> new LicensingException(ErrorCode.VALIDATION_ERROR, "The product has no policy " + code + "."));
    }

    /** The same, where it is not archived; {@code validation_error}. */
    public static PolicyView sold(List<PolicyView> policies, String code) {
        PolicyView policy = named(policies, code);
        if (policy.archived()) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The policy " + policy.code() + " is archived and sold no more: restore it first.");
        }
        return policy;
    }

    /** The policy of this code; for null the first that is a trial's, or else the default one. */
    public static PolicyView forTrial(List<PolicyView> policies, String code) {
        return policies.stream().filter(each -> code == null && each.terms().time().trial() && !each.archived()).findFirst().orElseGet(() -> named(policies, code));
    }
}
