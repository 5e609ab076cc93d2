package io.tallystick.license.boundary;

import java.util.EnumMap;
import java.util.Map;

/**
 * Which licenses a list shows: those that meet all criteria.
 *
 * @param wanted what each criterion is to be; those that are absent do not limit
 */
public record LicenseFilter(Map<LicenseCriterion, Object> wanted) {

    /** All licenses. */
    public static LicenseFilter all() {
        return new LicenseFilter(Map.of());
    }

    /**
     * Of these only those that meet one more criterion.
     *
     * @param value of the criterion's type; null does not limit
     */
    public LicenseFilter with(LicenseCriterion criterion, Object value) {
        if (value == null) {
            return this;
        }
        Map<LicenseCriterion, Object> more = new EnumMap<>(LicenseCriterion.class);
        more.putAll(wanted);
        more.put(criterion, criterion.type().cast(value));
        return new LicenseFilter(more);
    }
}
