package io.tallystick.audit.control;

import io.tallystick.access.boundary.ManagementKeyCreated;
import io.tallystick.access.boundary.ManagementKeyRevoked;
import io.tallystick.access.boundary.SigningKeyRotated;
import io.tallystick.audit.entity.AuditEntry;
import io.tallystick.catalog.boundary.ProductPartChanged;
import io.tallystick.customer.boundary.CustomerAccountsMerged;
import io.tallystick.customer.boundary.CustomersMerged;
import io.tallystick.customer.boundary.LicenseUserCreated;
import io.tallystick.customer.boundary.LicenseUserDeleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;

/** Writes what happened to keys, parts of products, and those who buy and use (requirement T1). */
@ApplicationScoped
public class ManagementWatch {

    @Inject
    Trail trail;

    void on(@Observes ManagementKeyCreated event) {
        String limits = (event.key().readOnly() ? " read-only" : "") + (event.key().products() == null ? "" : " " + event.key().products());
        trail.append(event.caller(), happening("management_key.created", event.key().name() + limits));
    }

    void on(@Observes ManagementKeyRevoked event) {
        trail.append(event.caller(), happening("management_key.revoked", event.key().name()));
    }

    void on(@Observes SigningKeyRotated event) {
        trail.append(event.caller(), happening("signing_key." + event.key().status(), event.key().algorithm() + " " + event.key().keyId()));
    }

    void on(@Observes ProductPartChanged event) {
        String what = (event.part() + "." + event.deed()).toLowerCase(Locale.ROOT);
        trail.append(event.caller(), happening(what, event.shortCode() + " " + event.name() + " " + event.difference()));
    }

    void on(@Observes CustomersMerged event) {
        trail.append(event.caller(), happening("customer.merged", event.from() + " " + event.email() + " into " + event.into()));
    }

    void on(@Observes CustomerAccountsMerged event) {
        trail.append(event.caller(), happening("customer_account.merged", event.from() + " " + event.code() + " into " + event.into()));
    }

    void on(@Observes LicenseUserCreated event) {
        trail.append(event.caller(), happening("license_user.created", event.userId() + " " + event.email()));
    }

    void on(@Observes LicenseUserDeleted event) {
        trail.append(event.caller(), happening("license_user.deleted", event.userId() + " " + event.email()));
    }

    private static AuditEntry.Happening happening(String event, String detail) {
        return new AuditEntry.Happening(event, null, null, null, detail);
    }
}
