package io.tallystick.offline.control;

import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Usage;
import io.tallystick.offline.boundary.BundleRequest;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which member of a bundle each reported unit belongs to (requirement O8): none is booked by guess, and none is dropped. */
public final class MemberUsages {

    private MemberUsages() {
    }

    /** The units of each license, by its id; {@code unknown_product} and {@code validation_error} where one has no place. */
    public static Map<Long, List<Usage>> of(BundleRequest request, List<LicenseView> members) {
        Map<Long, List<Usage>> usages = new LinkedHashMap<>();
        members.forEach(member -> usages.put(member.id(), new ArrayList<>()));
        request.usages().forEach((product, used) -> usages.get(named(product, members).id()).addAll(used));
        request.file().usages().forEach(usage -> usages.get(counting(usage, members).id()).add(usage));
        return usages;
    }

    private static LicenseView named(String product, List<LicenseView> members) {
        return members.stream().filter(member -> member.productCode().equals(product)).findFirst().orElseThrow(() ->
            new LicensingException(ErrorCode.UNKNOWN_PRODUCT, "The file reports units of " + product + ", which is no member of the bundle."));
    }

    private static LicenseView counting(Usage usage, List<LicenseView> members) {
        List<LicenseView> counting = members.stream().filter(member -> member.countsUnitsOf(usage.featureCode())).toList();
        if (counting.size() != 1) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The file reports units that " + counting.size() + " members of the bundle"
                + " count: report them in licenses, each with its product.");
        }
        return counting.get(0);
    }
}
