package io.tallystick.console.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.console.boundary.ConsoleUserView;
import io.tallystick.console.boundary.Right;
import io.tallystick.console.boundary.SignedIn;
import io.tallystick.console.entity.ConsoleSession;
import io.tallystick.console.entity.ConsoleUser;
import io.tallystick.signing.boundary.Signatures;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;

/** The one place where a console user becomes a caller, whom all features limit to the company. */
@ApplicationScoped
public class ConsoleCallers {

    private static final String ACTOR = "console:";

    @EJB
    Signatures signatures;

    /** As which all counts that this user does. */
    public Caller caller(ConsoleUser user, String address) {
        boolean readOnly = !user.view().role().may(Right.SUPPORT);
        return new Caller(user.companyId(), ACTOR + user.email(), null, readOnly, null, signatures.activeKey(user.companyId()), address);
    }

    /** The user in this session. */
    public SignedIn signedIn(ConsoleUser user, ConsoleSession session, String address) {
        ConsoleUserView view = user.view();
        return new SignedIn(caller(user, address), view.id(), view.email(), view.name(), view.role(), session.id(), view.secondFactor(),
            session.isSecondFactorDue());
    }
}
