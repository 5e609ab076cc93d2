package io.tallystick.customer.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Guesses;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.customer.boundary.NewPassword;
import io.tallystick.customer.entity.LicenseUser;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;

/** Proves passwords and computes hashes, outside any transaction: neither a row nor a connection waits for them. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PasswordSwap {

    @Inject
    UserRows rows;
    @EJB
    Guesses guesses;

    /** A hash that is to stand in the place of another. */
    public record Swap(long userId, String knownHash, String newHash) {

        @Override
        public String toString() {
            return "Swap[" + userId + "]";
        }
    }

    /** Everything about a change of password that takes time. */
    public Swap prepared(Caller caller, String username, String password, NewPassword wished, Consumer<LicenseUserView> allowed) {
        LicenseUser user = proven(caller, username, password);
        allowed.accept(user.view());
        if (!user.view().isActive()) {
            throw new LicensingException(ErrorCode.CHANGE_PASSWORD_NOT_ALLOWED);
        }
        return new Swap(user.view().id(), user.passwordHash(), hash(wished));
    }

    /**
     * The user behind name and password, active or not, of whom only so many guesses a minute are heard (requirement A8);
     * {@code license_not_found} for a wrong pair, with the same work as for an unknown user (requirement U4).
     */
    public LicenseUser proven(Caller caller, String username, String password) {
        String name = LicenseUser.canonical(username);
        guesses.begin(caller, name);
        Optional<LicenseUser> user = rows.byEmail(caller, username);
        boolean matches = PasswordHash.matches(password, user.map(LicenseUser::passwordHash).orElseGet(PasswordHash::ofNobody));
        LicenseUser proven = user.filter(known -> matches).orElseThrow(() -> new LicensingException(ErrorCode.LICENSE_NOT_FOUND));
        guesses.right(caller, name);
        return proven;
    }

    /** What is stored for a new password. */
    public String hash(NewPassword wished) {
        return PasswordHash.of(wished.text());
    }
}
