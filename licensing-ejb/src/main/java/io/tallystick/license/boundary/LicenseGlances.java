package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.license.control.LicenseRows;
import io.tallystick.license.control.LicenseViews;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Licenses for those who only tell of them: no lock, no refusal. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LicenseGlances {

    @Inject
    LicenseRows rows;
    @Inject
    LicenseViews views;

    /** A license as it is now, without a user; empty when there is none any more. */
    public Optional<LicenseView> find(Caller caller, long id) {
        return rows.byId(caller, id, LockModeType.NONE).flatMap(license -> views.shown(license, null));
    }
}
