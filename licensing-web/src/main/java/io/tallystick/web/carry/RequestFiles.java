package io.tallystick.web.carry;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.offline.boundary.BundleFiles;
import io.tallystick.offline.boundary.LicenseFiles;
import io.tallystick.offline.boundary.OfflineFiles;
import io.tallystick.offline.boundary.OfflineRequest;
import io.tallystick.offline.boundary.TakenBack;
import io.tallystick.web.wire.SignedBundle;
import io.tallystick.web.wire.SignedLicense;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Carries request files out, of single licenses and of bundles (§3.3 to §3.5). */
@ApplicationScoped
public class RequestFiles {

    private static final String ACTIVATION = "activation";
    private static final String DEACTIVATION = "deactivation";

    @EJB
    OfflineFiles files;
    @EJB
    BundleFiles bundles;
    @EJB
    LicenseFiles licenseFiles;
    @Inject
    SignedLicense license;
    @Inject
    SignedBundle bundle;

    /** Activates a device. */
    public LicenseFile activate(Caller carrier, RequestFile file) {
        OfflineRequest request = file.request(ACTIVATION);
        ActivatedLicense activated = files.activate(carrier, request);
        return new LicenseFile(List.of(activated), license.file(carrier, licenseFiles.answer(carrier, activated, request)));
    }

    /** Activates a device on each member of a bundle. */
    public LicenseFile activateBundle(Caller carrier, RequestFile file) {
        OfflineRequest request = file.request(ACTIVATION);
        List<ActivatedLicense> activated = bundles.activate(carrier, request);
        return new LicenseFile(activated, bundle.file(carrier,
            activated.stream().map(member -> licenseFiles.answer(carrier, member, request)).toList()));
    }

    /** Takes a deactivation file back. */
    public TakenBack deactivate(Caller carrier, RequestFile file) {
        return files.deactivate(carrier, file.request(DEACTIVATION));
    }

    /** Takes a bundle's deactivation file back. */
    public TakenBack deactivateBundle(Caller carrier, RequestFile file) {
        return bundles.deactivate(carrier, file.bundleDeactivation());
    }
}
