package io.tallystick.audit.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.audit.entity.AuditEntry;
import io.tallystick.customer.boundary.CustomerAccountChanged;
import io.tallystick.customer.boundary.CustomerAccountCreated;
import io.tallystick.customer.boundary.CustomerAccountDeleted;
import io.tallystick.customer.boundary.CustomerChanged;
import io.tallystick.customer.boundary.CustomerCreated;
import io.tallystick.customer.boundary.CustomerDeleted;
import io.tallystick.license.boundary.UserAdmitted;
import io.tallystick.sso.boundary.IdentityProviderChanged;
import io.tallystick.sso.boundary.IdentityProviderRemoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes what happened to customers and their accounts, in the transaction that it tells of (requirement T1). */
@ApplicationScoped
public class CustomerWatch {

    @Inject
    Trail trail;

    void on(@Observes CustomerCreated event) {
        append("customer.created", event.caller(), event.email());
    }

    void on(@Observes CustomerChanged event) {
        append("customer.changed", event.caller(), event.email() + " " + event.difference());
    }

    void on(@Observes CustomerDeleted event) {
        append("customer.deleted", event.caller(), event.email());
    }

    void on(@Observes CustomerAccountCreated event) {
        append("customer_account.created", event.caller(), event.code());
    }

    void on(@Observes CustomerAccountChanged event) {
        append("customer_account.changed", event.caller(), event.code() + " " + event.difference());
    }

    void on(@Observes CustomerAccountDeleted event) {
        append("customer_account.deleted", event.caller(), event.code());
    }

    void on(@Observes IdentityProviderChanged event) {
        append("identity_provider.changed", event.caller(), event.accountCode() + " " + event.issuer());
    }

    void on(@Observes IdentityProviderRemoved event) {
        append("identity_provider.removed", event.caller(), event.accountCode() + " " + event.issuer());
    }

    void on(@Observes UserAdmitted event) {
        trail.append(event.caller(), new AuditEntry.Happening("license_user.admitted", null, event.licenseId(), null, event.email()));
    }

    private void append(String name, Caller caller, String detail) {
        trail.append(caller, new AuditEntry.Happening(name, null, null, null, detail));
    }
}
