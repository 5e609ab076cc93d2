package io.tallystick.client.airgap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.airgap.Grant.Difference;

/** Where a difference stands in the license object, or in that of a feature (§4, §4.3). */
final class GrantMembers {

    private GrantMembers() {
    }

    static void set(ObjectNode owner, Difference difference) {
        boolean license = difference.place() == 0;
        switch (difference.kind()) {
            case END -> owner.put(license ? "validity_period" : "expiry_date", difference.moment().toString());
            case MAXIMUM -> owner.put(license ? "max_consumptions" : "max_consumption", difference.value());
            case USED -> owner.put("total_consumptions", difference.value());
            case UNLIMITED -> owner.put("allow_unlimited_consumptions", difference.value() == 1);
            case OVERAGES -> owner.put("allow_overages", difference.value() == 1).put("max_overages", difference.second());
            case TRIAL -> owner.put("is_trial", true);
            case MAINTENANCE -> owner.put("maintenance_period", difference.moment().toString());
            case ABSENT -> throw new IllegalArgumentException("An absent feature has no members.");
        }
    }
}
