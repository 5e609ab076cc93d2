package io.tallystick.customer.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.customer.control.PasswordSwap;
import io.tallystick.customer.control.UserRows;
import io.tallystick.customer.entity.LicenseUser;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.function.Consumer;

/** The passwords of license users. Hashes are computed before any row is locked: they are slow by design. */
@Stateless
public class Passwords {

    @EJB
    LicenseUsers users;
    @Inject
    UserRows rows;
    @Inject
    PasswordSwap swaps;
    @Inject
    Event<PasswordChanged> changed;

    /**
     * Changes a password in the name of its user (requirement U7).
     *
     * @param allowed asked about the user once the old password has proved right; refuses by throwing
     * @throws LicensingException {@code license_not_found} for a wrong pair, {@code change_password_not_allowed} for an inactive user
     */
    public void change(Caller caller, String username, String password, NewPassword wished, Consumer<LicenseUserView> allowed) {
        PasswordSwap.Swap swap = swaps.prepared(caller, username, password, wished, allowed);
        LicenseUser user = rows.byId(caller, swap.userId(), LockModeType.PESSIMISTIC_WRITE)
            .filter(row -> row.passwordHash().equals(swap.knownHash())).orElseThrow(() -> new LicensingException(ErrorCode.LICENSE_NOT_FOUND));
        user.changePassword(swap.newHash(), false);
        changed.fire(new PasswordChanged(caller, swap.userId(), true));
    }

    /** Gives a user a new initial password, in the vendor's name; {@code not_found} for another company's id. */
    public LicenseUserView set(Caller caller, long userId, NewPassword wished) {
        users.get(caller, userId);
        rows.requireOwn(caller, userId);
        String hash = swaps.hash(wished);
        LicenseUser user = rows.byId(caller, userId, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
        user.changePassword(hash, true);
        changed.fire(new PasswordChanged(caller, userId, false));
        return user.view();
    }
}
