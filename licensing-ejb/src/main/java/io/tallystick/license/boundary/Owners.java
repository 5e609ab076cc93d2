package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.boundary.Addressee;
import io.tallystick.customer.boundary.Addressees;
import io.tallystick.license.control.LicenseRows;
import io.tallystick.license.control.LicenseViews;
import io.tallystick.license.control.OwnedLicenses;
import io.tallystick.license.control.OwnedLicenses.Owned;
import io.tallystick.license.entity.License;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/**
 * Whose licenses they are, by e-mail address alone (requirement L17): of the customer who bought them, and of the active license users who
 * have a right to them. For callers that had the address proved.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Owners {

    @EJB
    Addressees addressees;
    @Inject
    OwnedLicenses owned;
    @Inject
    LicenseRows rows;
    @Inject
    LicenseViews views;

    /** The address as it is written down for its owner, whatever spelling is asked for; empty when nobody with a license has it. */
    public Optional<String> addressOf(Caller caller, String email) {
        return addressees.named(caller, email).stream().filter(addressee -> !owned.by(caller, List.of(addressee)).isEmpty())
            .map(Addressee::email).findFirst();
    }

    /** The owner's licenses, newest first. */
    public Page<OwnLicense> licenses(Caller caller, String email, Page.Request page) {
        List<Addressee> owner = addressees.named(caller, email);
        List<Owned> all = owned.by(caller, owner);
        List<Owned> wanted = all.stream().skip(page.offset()).limit(page.limit()).toList();
        return new Page<>(all.size(), wanted.stream().map(each -> license(caller, each)).flatMap(Optional::stream).toList());
    }

    /** One of the owner's licenses; {@code not_found} for any other. */
    public OwnLicense license(Caller caller, String email, long id) {
        return owned.by(caller, addressees.named(caller, email)).stream().filter(each -> each.licenseId() == id).findFirst()
            .flatMap(each -> license(caller, each)).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    private Optional<OwnLicense> license(Caller caller, Owned each) {
        Optional<License> license = rows.byId(caller, each.licenseId(), LockModeType.NONE);
        return license.flatMap(found -> views.shown(found, each.right() == null ? null : each.right().user()))
            .map(shown -> new OwnLicense(shown, each.right()));
    }
}
