package io.tallystick.client.offline;

import java.util.HashMap;
import java.util.Map;

/**
 * A license file in force on this device, and what was counted with it.
 *
 * @param file     the file's base64; verified anew at each use, because others can write to the disk too
 * @param units    counted on the license
 * @param features counted by feature code
 */
record Installed(String file, Counter units, Map<String, Counter> features) {

    Counter feature(String code) {
        return features.getOrDefault(code, Counter.ZERO);
    }

    Installed withFile(String newer) {
        return new Installed(newer, units, features);
    }

    Installed withUnits(Counter counted) {
        return new Installed(file, counted, features);
    }

    Installed withFeature(String code, Counter counted) {
        Map<String, Counter> more = new HashMap<>(features);
        more.put(code, counted);
        return new Installed(file, units, Map.copyOf(more));
    }
}
