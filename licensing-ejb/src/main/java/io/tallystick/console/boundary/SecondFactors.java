package io.tallystick.console.boundary;

import io.tallystick.access.boundary.Companies;
import io.tallystick.access.boundary.Guesses;
import io.tallystick.access.boundary.Secrets;
import io.tallystick.console.control.AppCodes;
import io.tallystick.console.control.CodeDesk;
import io.tallystick.console.control.ConsoleUserRows;
import io.tallystick.console.control.RecoveryCodes;
import io.tallystick.console.entity.ConsoleUser;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.Vault;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Codes of an authenticator app beside the password (requirement R8). */
@Stateless
public class SecondFactors {

    private static final String WRONG = "This is not the code that the app shows now, or it was used already: wait for the next one.";

    @Inject
    ConsoleUserRows users;
    @Inject
    CodeDesk desk;
    @Inject
    AppCodes codes;
    @Inject
    RecoveryCodes recovery;
    @EJB
    Secrets tokens;
    @EJB
    Vault vault;
    @EJB
    Companies companies;
    @EJB
    Guesses guesses;
    @Inject
    Event<ConsoleUserEvent> events;
    @Inject
    Clock clock;

    /**
     * Completes a session that still owes a code.
     *
     * @throws LicensingException {@code sign_in_refused}
     * @throws io.tallystick.shared.TooManyRequestsException when user or source failed too often
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public NewConsoleSession prove(SignedIn half, String code) {
        guesses.begin(half.caller(), "code of " + half.email());
        NewConsoleSession session = desk.afterCode(half, code).orElseThrow(() -> new LicensingException(ErrorCode.SIGN_IN_REFUSED, WRONG));
        guesses.right(half.caller(), "code of " + half.email());
        return session;
    }

    /** A secret for an app; nothing counts until {@link #confirm}. */
    public SecondFactorOffer offer(SignedIn user) {
        byte[] secret = tokens.bytes(AppCodes.SECRET_BYTES);
        own(user).secondFactor().offer(vault.close(secret));
        String issuer = encoded(companies.nameOf(user.caller().companyId()));
        String text = codes.text(secret);
        return new SecondFactorOffer(text, "otpauth://totp/" + issuer + ":" + encoded(user.email()) + "?secret=" + text + "&issuer=" + issuer);
    }

    /** The app showed a right code: from now on codes are asked for. Tells the recovery codes this once; {@code validation_error}. */
    public List<String> confirm(SignedIn user, String code) {
        ConsoleUser own = own(user);
        if (!desk.takesAppCode(own, code, OffsetDateTime.now(clock))) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, WRONG);
        }
        events.fire(new ConsoleUserEvent(user.caller(), "changed", user.email(), "second factor on"));
        return recovery.renew(own.id());
    }

    /** No codes any more; asks for one last code of app or paper: {@code validation_error}. */
    public void drop(SignedIn user, String code) {
        ConsoleUser own = own(user);
        if (!desk.takes(own, code, OffsetDateTime.now(clock))) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, WRONG);
        }
        own.secondFactor().drop();
        recovery.forget(own.id());
        events.fire(new ConsoleUserEvent(user.caller(), "changed", user.email(), "second factor off"));
    }

    /** How many recovery codes are left. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long recoveryCodesLeft(SignedIn user) {
        return recovery.left(user.userId());
    }

    private ConsoleUser own(SignedIn user) {
        return users.locked(user.userId()).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
