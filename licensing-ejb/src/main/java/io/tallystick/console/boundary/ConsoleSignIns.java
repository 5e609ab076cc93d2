package io.tallystick.console.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Guesses;
import io.tallystick.console.control.ConsoleUserRows;
import io.tallystick.console.control.SignInDesk;
import io.tallystick.console.entity.ConsoleUser;
import io.tallystick.customer.boundary.EmailSpelling;
import io.tallystick.customer.boundary.PasswordHashes;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** How somebody gets into the console. Passwords are compared outside any transaction: no row and no connection waits for that. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConsoleSignIns {

    private static final long NO_COMPANY = 0;

    @Inject
    ConsoleUserRows users;
    @Inject
    SignInDesk desk;
    @EJB
    PasswordHashes passwords;
    @EJB
    Guesses guesses;

    /**
     * Begins a session.
     *
     * <p>The company is that of the host name; where the name is nobody's, that of the name that was typed, else the only one in which the
     * address is known.
     *
     * @throws LicensingException {@code sign_in_refused}, alike for all reasons (requirement R2)
     * @throws io.tallystick.shared.TooManyRequestsException when address or source failed too often
     */
    public NewConsoleSession signIn(SignInAttempt attempt) {
        String email = EmailSpelling.of(attempt.email()).folded();
        Caller nobody = new Caller(attempt.companyId() == null ? NO_COMPANY : attempt.companyId(), "console", null, true, null, null, attempt.address());
        guesses.begin(nobody, "console " + email);
        Optional<ConsoleUser> user = candidate(attempt, email);
        boolean right = passwords.matches(attempt.password(), user.map(ConsoleUser::passwordHash).orElse(null));
        NewConsoleSession session = user.flatMap(known -> desk.afterPassword(known.id(), right, attempt))
            .orElseThrow(() -> new LicensingException(ErrorCode.SIGN_IN_REFUSED));
        guesses.right(nobody, "console " + email);
        return session;
    }

    private Optional<ConsoleUser> candidate(SignInAttempt attempt, String email) {
        boolean named = attempt.companyId() == null && attempt.company() != null;
        List<ConsoleUser> known = named ? users.byCompanyName(attempt.company(), email) : users.byEmail(attempt.companyId(), email);
        return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
    }
}
