package io.tallystick.license.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.ShownLicense;
import io.tallystick.license.entity.License;
import io.tallystick.shared.Concern;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Builds what others see of a license. */
@ApplicationScoped
public class LicenseViews {

    @Inject
    LicenseSheets sheets;
    @Inject
    Concern concern;
    @Inject
    Clock clock;

    /** The license as it is now, in the name of this user, null for a license key; {@code not_found} when it was deleted since it was read. */
    public LicenseView view(License license, LicenseUserView user) {
        return shown(license, user).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    /** As {@link #view(License, LicenseUserView)}, in the name of the license's first user. */
    public LicenseView view(License license) {
        return view(license, firstUsers(List.of(license)).get(license.id()));
    }

    /** The license as it is now, in the name of this user, null for a license key; empty when it was deleted since it was read. */
    public Optional<LicenseView> shown(License license, LicenseUserView user) {
        return sheets.of(license.id()).map(sheet -> view(license, user, sheet));
    }

    /** The licenses as they are now, in their order, each in the name of its first user; those are missing that were deleted since they were read. */
    public List<LicenseView> all(List<License> licenses) {
        Map<Long, LicenseUserView> users = firstUsers(licenses);
        return all(licenses, license -> users.get(license.id()));
    }

    /** As {@link #all(List)}, in the name of the user that is found for each license, null for a license key. */
    public List<LicenseView> all(List<License> licenses, Function<License, LicenseUserView> user) {
        Map<Long, LicenseSheet> found = sheets.of(licenses.stream().map(License::id).toList());
        return licenses.stream().filter(license -> found.containsKey(license.id()))
            .map(license -> view(license, user.apply(license), found.get(license.id()))).toList();
    }

    /**
     * The license of this key as it is now, read by one statement with the row of the machine; empty when the product has no such license in
     * the caller's scope.
     */
    public Optional<ShownLicense> byKey(Caller caller, Claim claim, String hardwareId) {
        return sheets.byKey(caller, claim, hardwareId).map(sheet -> {
            concern.isLicense(sheet.license().id());
            return new ShownLicense(view(sheet.license(), null, sheet), sheet.deviceId());
        });
    }

    private Map<Long, LicenseUserView> firstUsers(List<License> licenses) {
        return sheets.firstUsers(licenses.stream().filter(each -> each.licenseKey() == null).map(License::id).toList());
    }

    private LicenseView view(License license, LicenseUserView user, LicenseSheet sheet) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        var counts = new LicenseView.Counts(license.timesActivated(), license.transferCount(), license.meterOn(today).total(),
            sheet.slotsInUse(), sheet.borrowedUntil());
        return new LicenseView(license.id(), license.licenseKey(), user, sheet.product(), sheet.customer(), license.origin().orderId(),
            sheet.orderStoreId(), license.origin().policyCode(), license.enabled(), license.terms(), counts, sheet.features(today),
            sheet.customFields(), license.metadata(), license.terms().time().expiredAt(license.terms().type(), now), license.createdAt(),
            sheet.filesOffered(), license.origin().bundleCode());
    }
}
