package io.tallystick.activation.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.control.DeviceRows;
import io.tallystick.catalog.boundary.Environment;
import io.tallystick.catalog.boundary.InstallationFileView;
import io.tallystick.catalog.boundary.InstallationFiles;
import io.tallystick.catalog.boundary.Release;
import io.tallystick.catalog.boundary.ReleaseFilter;
import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.Claims;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.ShownLicense;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What an active device may download with its license (§3.13, requirement D9). Nothing is written. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Downloads {

    @EJB
    Claims claims;
    @EJB
    InstallationFiles files;
    @Inject
    DeviceRows devices;
    @Inject
    Clock clock;

    /** The versions that the license is offered, newest first. */
    public List<Release> versions(Caller caller, Claim claim, String hardwareId, ReleaseFilter filter) {
        LicenseView license = entitled(caller, claim, hardwareId);
        return files.versions(license.product().id(), bounds(license), filter);
    }

    /** The newest file that the license is offered, or that of the version that is named; {@code version_not_found}. */
    public InstallationFileView file(Caller caller, Claim claim, String hardwareId, ReleaseFilter filter) {
        LicenseView license = entitled(caller, claim, hardwareId);
        return files.newest(license.product().id(), bounds(license), filter)
            .orElseThrow(() -> new LicensingException(ErrorCode.VERSION_NOT_FOUND));
    }

    /**
     * The newest file for a license that has been checked; empty when it is offered none. Asks the database only where the product has files.
     *
     * @param environment null for any
     */
    public Optional<InstallationFileView> newest(LicenseView license, Environment environment) {
        return license.filesOffered() ? files.newest(license.product().id(), bounds(license), ReleaseFilter.stable(environment)) : Optional.empty();
    }

    private LicenseView entitled(Caller caller, Claim claim, String hardwareId) {
        if (claim.licenseKey() == null && claim.username() == null) {
            throw new LicensingException(ErrorCode.LICENSE_KEY_OR_LICENSE_USER_REQUIRED);
        }
        ShownLicense shown = claims.shown(caller, claim, hardwareId);
        devices.requireEntitled(shown, hardwareId);
        return shown.license();
    }

    private ReleaseFilter.Bounds bounds(LicenseView license) {
        return ReleaseFilter.Bounds.of(license.terms(), OffsetDateTime.now(clock));
    }
}
