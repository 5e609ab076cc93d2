package io.tallystick.offline.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.FileSignatures;
import io.tallystick.access.boundary.FileSignatures.Statement;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.activation.boundary.Devices;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Licenses;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** License files out: what an activation answers, and refresh files (§2). They carry the HMAC under the
 * secret of the API key or OAuth client that activated the device; of any API key for one that was activated on a page. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LicenseFiles {

    /** Two digits for every day, where the JDK's own RFC 1123 form writes one. */
    private static final DateTimeFormatter RFC_7231 = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);

    @EJB
    FileSignatures signatures;
    @EJB
    Devices devices;
    @EJB
    Licenses licenses;
    @Inject
    Clock clock;

    /** The answer to a request file; its HMAC names license key or user as the request wrote them. */
    public OfflineLicense answer(Caller caller, ActivatedLicense activated, OfflineRequest request) {
        Statement answer = statement(caller.companyId(), activated, request.identity());
        String signature = signatures.signAnswer(caller.companyId(), answer, request.statement(), request.signature());
        return new OfflineLicense(activated, request.requestId(), answer.date(), signature);
    }

    /** The license of this moment for an active device (requirement O6); {@code not_found}, {@code license_not_active}. */
    public OfflineLicense refresh(Caller caller, long deviceId) {
        DeviceView device = devices.get(caller, deviceId);
        if (!device.active()) {
            throw new LicensingException(ErrorCode.LICENSE_NOT_ACTIVE, "The device holds no seat: it has to be activated again first.");
        }
        LicenseView license = licenses.shownTo(caller, device.licenseId(), device.userId());
        ActivatedLicense activated = new ActivatedLicense(license, device);
        Statement file = statement(caller.companyId(), activated, license.identity());
        return new OfflineLicense(activated, UUID.randomUUID().toString(), file.date(), signatures.sign(caller.companyId(), file));
    }

    private Statement statement(long companyId, ActivatedLicense activated, String identity) {
        DeviceView device = activated.device();
        String date = RFC_7231.format(OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC));
        return new Statement(date, identity, device.hardwareId(), device.apiKey() == null ? signatures.anyAuthor(companyId) : device.apiKey());
    }
}
