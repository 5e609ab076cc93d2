package io.tallystick.client.offline;

import com.fasterxml.jackson.databind.JsonNode;
import io.tallystick.client.airgap.DeactivationCode.Used;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Units that a deactivation code reports.
 *
 * @param places   by place in the policy file, without those that have none
 * @param features the same by feature code
 */
record ReturnedUnits(List<Used> places, Map<String, Long> features) {

    static ReturnedUnits of(Installed installed, AirgapPolicy policy) {
        List<Used> places = new ArrayList<>();
        Map<String, Long> features = new TreeMap<>();
        if (installed.units().unreported() != 0) {
            places.add(new Used(0, installed.units().unreported()));
        }
        int place = 0;
        for (JsonNode feature : policy.license().path("product_features")) {
            place++;
            String code = feature.path("code").asText();
            long units = installed.feature(code).unreported();
            if (units != 0) {
                places.add(new Used(place, units));
                features.put(code, units);
            }
        }
        return new ReturnedUnits(List.copyOf(places), features);
    }
}
