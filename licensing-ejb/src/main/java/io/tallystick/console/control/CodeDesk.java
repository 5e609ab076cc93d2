package io.tallystick.console.control;

import io.tallystick.access.boundary.Secrets;
import io.tallystick.console.boundary.ConsoleSignInRefused;
import io.tallystick.console.boundary.NewConsoleSession;
import io.tallystick.console.boundary.SignedIn;
import io.tallystick.console.entity.ConsoleSession;
import io.tallystick.console.entity.ConsoleUser;
import io.tallystick.signing.boundary.Vault;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/** Takes codes of apps, each once; wrong ones count as wrong passwords do (requirements R3, R8). */
@ApplicationScoped
@Transactional
public class CodeDesk {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Vault vault;
    @Inject
    ConsoleUserRows users;
    @Inject
    SignInDesk desk;
    @Inject
    AppCodes codes;
    @Inject
    RecoveryCodes recovery;
    @EJB
    Secrets tokens;
    @Inject
    Event<ConsoleSignInRefused> refused;
    @Inject
    Clock clock;

    /** Completes a session; empty when the code is wrong, was used before, or the user is locked. */
    public Optional<NewConsoleSession> afterCode(SignedIn half, String code) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        ConsoleUser user = users.locked(half.userId()).orElseThrow();
        ConsoleSession session = em.find(ConsoleSession.class, half.sessionId());
        if (session == null || !user.isHeard(now) || !takes(user, code, now)) {
            user.failed(now);
            refused.fire(new ConsoleSignInRefused(half.caller()));
            return Optional.empty();
        }
        String token = tokens.next();
        session.prove(tokens.hash(token));
        desk.letIn(user, now, half.caller().address());
        return Optional.of(new NewConsoleSession(token, false));
    }

    /** True for the code that the app shows, or a recovery code; it is used then. */
    public boolean takes(ConsoleUser user, String code, OffsetDateTime now) {
        return takesAppCode(user, code, now) || recovery.use(user.id(), code);
    }

    /** True for the code that the app shows now. */
    public boolean takesAppCode(ConsoleUser user, String code, OffsetDateTime now) {
        String sealed = user.secondFactor().sealedSecret();
        OptionalLong step = sealed == null ? OptionalLong.empty() : codes.step(vault.open(sealed), code.replaceAll("\\s", ""), now.toInstant());
        return step.isPresent() && user.secondFactor().take(step.getAsLong());
    }
}
