package io.tallystick.activation.boundary;

import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The members of a bundle, booked one after the other: the first refusal refuses the bundle, and says which member it was (requirement D11).
 *
 * @param licenses by ascending id
 */
public record BundleMembers(List<HeldLicense> licenses) {

    /** What is done with each member, in their order. */
    public <T> List<T> each(Function<HeldLicense, T> done) {
        return licenses.stream().map(member -> named(member, done)).toList();
    }

    /** The members that a machine was ever on; {@code device_not_found} when there is none (requirement D12). */
    public BundleMembers known(Predicate<HeldLicense> known) {
        List<HeldLicense> found = licenses.stream().filter(known).toList();
        if (found.isEmpty()) {
            throw new LicensingException(ErrorCode.DEVICE_NOT_FOUND, "The bundle was never activated on this device: activate it first.");
        }
        return new BundleMembers(found);
    }

    private static <T> T named(HeldLicense member, Function<HeldLicense, T> done) {
        try {
            return done.apply(member);
        } catch (LicensingException e) {
            throw new LicensingException(e.code(), member.claimant().product().shortCode() + ": " + e.getMessage());
        }
    }
}
