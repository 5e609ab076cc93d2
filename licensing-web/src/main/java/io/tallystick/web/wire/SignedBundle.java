package io.tallystick.web.wire;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.catalog.boundary.InstallationFileView;
import io.tallystick.floating.boundary.Checked;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.offline.boundary.OfflineLicense;
import io.tallystick.signing.boundary.Signatures;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The licenses of a bundle (§3.5): each as it stands in the answer to a call for it alone, with its own signatures. */
@ApplicationScoped
public class SignedBundle {

    @EJB
    Signatures signatures;
    @Inject
    SignedLicense licenses;

    /** The answer to an activation. */
    public String activated(Caller caller, List<ActivatedLicense> members) {
        return array(members.stream().map(member -> licenses.activated(caller, member)));
    }

    /** The answer to a check, with each license's newest installation file where there is one. */
    public String checked(Caller caller, List<Checked> members, Function<LicenseView, Optional<InstallationFileView>> newest) {
        return array(members.stream().map(member -> licenses.checked(caller, member, newest.apply(member.activated().license()))));
    }

    /** The content of a license file of a bundle; {@code bundle_signature_v2} is over the compact text without that last member. */
    public String file(Caller caller, List<OfflineLicense> members) {
        String text = "{\"licenses\":" + array(members.stream().map(member -> licenses.file(caller, member))) + "}";
        return text.substring(0, text.length() - 1) + ",\"bundle_signature_v2\":\"" + signatures.sign(caller.signingKey(), text) + "\"}";
    }

    private static String array(Stream<String> objects) {
        return objects.collect(Collectors.joining(",", "[", "]"));
    }
}
