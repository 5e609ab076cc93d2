package io.tallystick.web.v1;

import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.license.boundary.LicenseCriterion;
import io.tallystick.license.boundary.LicenseFilter;
import io.tallystick.license.boundary.LicenseState;
import io.tallystick.web.wire.Fields;
import java.time.OffsetDateTime;
import java.util.Set;

/** Reads the filters of a list of licenses: each criterion is a query parameter of its name (§6). */
public final class LicenseCriteria {

    private static final int LONGEST_HARDWARE_ID = 500;
    private static final Set<String> LONG = Set.of(LicenseCriterion.HARDWARE_ID.wire(), LicenseCriterion.SEARCH.wire());

    private LicenseCriteria() {
    }

    /** What the query limits the list to; {@code validation_error} for a value of another type. */
    public static LicenseFilter filter(Fields query) {
        LicenseFilter filter = LicenseFilter.all();
        for (LicenseCriterion criterion : LicenseCriterion.values()) {
            filter = filter.with(criterion, value(query, criterion.wire(), criterion.type()));
        }
        return filter;
    }

    private static Object value(Fields query, String name, Class<?> type) {
        if (type == Boolean.class) {
            return query.truth(name);
        }
        if (type == Long.class) {
            return query.number(name);
        }
        if (type == OffsetDateTime.class) {
            return query.moment(name);
        }
        if (type == LicenseType.class) {
            return query.choice(name, LicenseType.values(), LicenseType::wire);
        }
        if (type == LicenseState.class) {
            return query.choice(name, LicenseState.values(), LicenseState::wire);
        }
        return LONG.contains(name) ? query.text(name, LONGEST_HARDWARE_ID) : query.text(name);
    }
}
