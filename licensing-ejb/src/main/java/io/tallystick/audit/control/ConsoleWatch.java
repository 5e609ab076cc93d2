package io.tallystick.audit.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.audit.entity.AuditEntry;
import io.tallystick.console.boundary.ConsoleSignInRefused;
import io.tallystick.console.boundary.ConsoleSignedIn;
import io.tallystick.console.boundary.ConsoleSignedOut;
import io.tallystick.console.boundary.ConsoleUserEvent;
import io.tallystick.shared.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes who came to the console and who may, in the transaction that it tells of (requirement T1). */
@ApplicationScoped
public class ConsoleWatch {

    @Inject
    Trail trail;

    void on(@Observes ConsoleSignedIn event) {
        append("console.signed_in", null, event.caller(), "");
    }

    void on(@Observes ConsoleSignInRefused event) {
        append("console.sign_in", ErrorCode.SIGN_IN_REFUSED.wire(), event.caller(), "");
    }

    void on(@Observes ConsoleSignedOut event) {
        append("console.signed_out", null, event.caller(), event.everywhere() ? "everywhere" : "");
    }

    void on(@Observes ConsoleUserEvent event) {
        append("console_user." + event.what(), null, event.caller(), event.email() + " " + event.detail());
    }

    private void append(String name, String code, Caller caller, String detail) {
        trail.append(caller, new AuditEntry.Happening(name, code, null, null, detail));
    }
}
