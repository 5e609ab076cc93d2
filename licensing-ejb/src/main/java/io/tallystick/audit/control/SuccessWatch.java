package io.tallystick.audit.control;

import io.tallystick.access.boundary.ApiKeyCreated;
import io.tallystick.access.boundary.ApiKeyRevoked;
import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.CompanyChanged;
import io.tallystick.access.boundary.OauthClientCreated;
import io.tallystick.access.boundary.OauthClientRenamed;
import io.tallystick.access.boundary.OauthClientRevoked;
import io.tallystick.access.boundary.OauthSecretRotated;
import io.tallystick.activation.boundary.DeviceActivated;
import io.tallystick.activation.boundary.DeviceBlacklisted;
import io.tallystick.activation.boundary.DeviceDeactivated;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.audit.entity.AuditEntry;
import io.tallystick.catalog.boundary.InstallationFileChanged;
import io.tallystick.catalog.boundary.ProductChanged;
import io.tallystick.catalog.boundary.ProductCreated;
import io.tallystick.customer.boundary.LicenseUserChanged;
import io.tallystick.customer.boundary.OrderOpened;
import io.tallystick.customer.boundary.PasswordChanged;
import io.tallystick.floating.boundary.SlotBorrowed;
import io.tallystick.floating.boundary.SlotReleased;
import io.tallystick.floating.boundary.SlotTaken;
import io.tallystick.floating.boundary.SlotView;
import io.tallystick.license.boundary.LicenseChanged;
import io.tallystick.license.boundary.LicenseIssued;
import io.tallystick.license.boundary.LicenseReset;
import io.tallystick.license.boundary.TrialIssued;
import io.tallystick.license.boundary.UserAssigned;
import io.tallystick.license.boundary.UserRemoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;

/** Writes what succeeded, in the transaction that it tells of (requirement T1). */
@ApplicationScoped
public class SuccessWatch {

    @Inject
    Trail trail;

    void on(@Observes DeviceActivated event) {
        device("device.activated", event.caller(), event.device(), event.device().howActivated());
    }

    void on(@Observes DeviceDeactivated event) {
        device("device.deactivated", event.caller(), event.device(), "");
    }

    void on(@Observes DeviceBlacklisted event) {
        device(event.device().blacklisted() ? "device.blacklisted" : "device.forgiven", event.caller(), event.device(), "");
    }

    void on(@Observes SlotTaken event) {
        slot("slot.taken", event.caller(), event.slot(), "");
    }

    void on(@Observes SlotBorrowed event) {
        slot("slot.borrowed", event.caller(), event.slot(), "until " + event.slot().borrowedUntil());
    }

    void on(@Observes SlotReleased event) {
        slot("slot.released", event.caller(), event.slot(), "");
    }

    void on(@Observes LicenseIssued event) {
        license("license.issued", event.caller(), event.licenseId());
    }

    void on(@Observes TrialIssued event) {
        trail.append(event.caller(), new AuditEntry.Happening("trial.issued", null, event.licenseId(), null, event.claimant()));
    }

    void on(@Observes UserAssigned event) {
        trail.append(event.caller(), new AuditEntry.Happening("license_user.assigned", null, event.licenseId(), null, "" + event.userId()));
    }

    void on(@Observes UserRemoved event) {
        trail.append(event.caller(), new AuditEntry.Happening("license_user.removed", null, event.licenseId(), null, "" + event.userId()));
    }

    void on(@Observes PasswordChanged event) {
        other(event.byUser() ? "password.changed" : "password.set", event.caller(), "" + event.userId());
    }

    void on(@Observes LicenseUserChanged event) {
        other("license_user.changed", event.caller(), event.userId() + " " + event.difference());
    }

    void on(@Observes LicenseChanged event) {
        trail.append(event.caller(), new AuditEntry.Happening("license.changed", null, event.licenseId(), null, event.difference()));
    }

    void on(@Observes LicenseReset event) {
        license("license.reset", event.caller(), event.licenseId());
    }

    void on(@Observes OrderOpened event) {
        other("order.opened", event.caller(), event.orderStoreId());
    }

    void on(@Observes ProductCreated event) {
        other("product.created", event.caller(), event.shortCode());
    }

    void on(@Observes ProductChanged event) {
        other("product.changed", event.caller(), event.shortCode() + " " + event.difference());
    }

    void on(@Observes InstallationFileChanged event) {
        var file = event.file().file();
        other("installation_file." + event.kind().name().toLowerCase(Locale.ROOT), event.caller(),
            event.file().id() + " " + file.version() + " " + file.environment().wire() + " " + file.channel());
    }

    void on(@Observes ApiKeyCreated event) {
        other("api_key.created", event.caller(), event.apiKey());
    }

    void on(@Observes ApiKeyRevoked event) {
        other("api_key.revoked", event.caller(), event.apiKey());
    }

    void on(@Observes OauthClientCreated event) {
        other("oauth_client.created", event.caller(), event.clientId());
    }

    void on(@Observes OauthClientRenamed event) {
        other("oauth_client.renamed", event.caller(), event.clientId());
    }

    void on(@Observes OauthSecretRotated event) {
        other("oauth_client.rotated", event.caller(), event.clientId() + " until " + event.previousSecretUntil());
    }

    void on(@Observes OauthClientRevoked event) {
        other("oauth_client.revoked", event.caller(), event.clientId());
    }

    void on(@Observes CompanyChanged event) {
        other("company.changed", event.caller(), event.difference());
    }

    private void device(String name, Caller caller, DeviceView device, String how) {
        trail.append(caller, new AuditEntry.Happening(name, null, device.licenseId(), device.id(), device.hardwareId() + " " + how));
    }

    private void slot(String name, Caller caller, SlotView slot, String how) {
        String what = slot.feature() == null ? "license" : "feature " + slot.feature();
        trail.append(caller, new AuditEntry.Happening(name, null, slot.licenseId(), slot.deviceId(), what + " " + how));
    }

    private void license(String name, Caller caller, long licenseId) {
        trail.append(caller, new AuditEntry.Happening(name, null, licenseId, null, ""));
    }

    private void other(String name, Caller caller, String detail) {
        trail.append(caller, new AuditEntry.Happening(name, null, null, null, detail));
    }
}
