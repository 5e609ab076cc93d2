package io.tallystick.audit.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.audit.entity.AuditEntry;
import io.tallystick.exchange.boundary.Extract;
import io.tallystick.exchange.boundary.ImportEnded;
import io.tallystick.exchange.boundary.ImportStarted;
import io.tallystick.exchange.boundary.ImportView;
import io.tallystick.exchange.boundary.ListExported;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes which files were taken in and out, in the transaction that it tells of (requirement T1); their rows tell of themselves. */
@ApplicationScoped
public class ExchangeWatch {

    @Inject
    Trail trail;

    void on(@Observes ImportStarted event) {
        append("import.started", event.caller(), event.view());
    }

    void on(@Observes ImportEnded event) {
        append("import." + event.view().state().wire(), event.caller(), event.view());
    }

    void on(@Observes ListExported event) {
        Extract extract = event.extract();
        String detail = extract.list() + (extract.limits().isEmpty() ? "" : " " + extract.limits()) + ", rows " + extract.rows();
        trail.append(event.caller(), new AuditEntry.Happening("list.exported", null, null, null, detail));
    }

    private void append(String name, Caller caller, ImportView view) {
        String detail = view.id() + " " + view.kind().wire() + " " + view.name() + (view.dryRun() ? " dry run" : "") + ", rows " + view.rows()
            + ", done " + view.done() + ", refused " + view.refused();
        trail.append(caller, new AuditEntry.Happening(name, null, null, null, detail));
    }
}
