package io.tallystick.diagnosis.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.Claims;
import io.tallystick.license.boundary.Finding;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Seats;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

/** Names the license as an application would that has the right key, or the right name and password. */
@ApplicationScoped
public class Claiming {

    private static final String RULE = "claim_finds_the_license";

    @EJB
    Claims claims;
    @EJB
    Seats seats;

    /**
     * The license as it is claimed.
     *
     * @param license null when the claim would find none
     */
    public record Claimed(Finding finding, HeldLicense license) {
    }

    /** @param username null for the license's first user */
    public Claimed claim(Caller caller, LicenseView license, String username) {
        if (license.licenseKey() != null) {
            Claim byKey = new Claim(license.productCode(), license.licenseKey(), null, null, license.id());
            return claimed(caller, byKey, "The key is that of the license.");
        }
        String name = username != null ? username : license.user() == null ? null : license.identity();
        if (name == null) {
            return none(ErrorCode.LICENSE_NOT_FOUND, "The license has no user yet: assign one.");
        }
        return claimed(caller, new Claim(license.productCode(), null, name, null, license.id()),
            name + " has a right to the license; the password is taken to be right.");
    }

    private Claimed claimed(Caller caller, Claim claim, String found) {
        try {
            HeldLicense held = seats.read(caller, claims.named(caller, claim));
            return new Claimed(new Finding(RULE, null, found), held);
        } catch (LicensingException refusal) {
            return none(refusal.code(), claim.username() == null ? refusal.getMessage()
                : claim.username() + " is no active license user with a right to this license.");
        }
    }

    private static Claimed none(ErrorCode code, String why) {
        return new Claimed(new Finding(RULE, code, why), null);
    }
}
