package io.tallystick.webhook.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.DeviceActivated;
import io.tallystick.activation.boundary.DeviceBlacklisted;
import io.tallystick.activation.boundary.DeviceDeactivated;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.activation.boundary.VariablesTold;
import io.tallystick.consumption.boundary.UnitsBooked;
import io.tallystick.license.boundary.LicenseChanged;
import io.tallystick.license.boundary.LicenseIssued;
import io.tallystick.license.boundary.LicenseReset;
import io.tallystick.license.boundary.TrialIssued;
import io.tallystick.license.boundary.UserAssigned;
import io.tallystick.license.boundary.UserRemoved;
import io.tallystick.webhook.boundary.WebhookEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;

/** Hears what happens to licenses and their devices. */
@ApplicationScoped
public class LicenseWatch {

    @Inject
    Happenings happenings;

    void on(@Observes DeviceActivated event) {
        device(event.caller(), WebhookEvent.LICENSE_ACTIVATED, event.device());
    }

    void on(@Observes DeviceDeactivated event) {
        device(event.caller(), WebhookEvent.LICENSE_DEACTIVATED, event.device());
    }

    void on(@Observes DeviceBlacklisted event) {
        device(event.caller(), WebhookEvent.DEVICE_BLACKLISTED, event.device());
    }

    void on(@Observes VariablesTold event) {
        happenings.note(event.caller(), WebhookEvent.DEVICE_VARIABLE_CREATED, event.device().licenseId(), event.device().userId(),
            () -> Contents.of("device", Contents.device(event.device()), "variables", Contents.variables(event.variables())));
    }

    void on(@Observes LicenseIssued event) {
        license(event.caller(), WebhookEvent.LICENSE_CREATED, event.licenseId());
    }

    void on(@Observes LicenseChanged event) {
        license(event.caller(), WebhookEvent.LICENSE_UPDATED, event.licenseId());
    }

    void on(@Observes LicenseReset event) {
        license(event.caller(), WebhookEvent.LICENSE_RESET, event.licenseId());
    }

    void on(@Observes TrialIssued event) {
        happenings.note(event.caller(), WebhookEvent.TRIAL_ISSUED, event.licenseId(), () -> Contents.of("claimant", event.claimant()));
    }

    void on(@Observes UnitsBooked event) {
        happenings.note(event.caller(), WebhookEvent.CONSUMPTION_BOOKED, event.licenseId(), event.userId(), () -> Contents.of("device_id", event.deviceId(),
            "feature", event.featureCode(), "units", event.units(), "total_consumptions", event.total(), "is_offline", event.offline()));
    }

    void on(@Observes UserAssigned event) {
        happenings.note(event.caller(), WebhookEvent.LICENSE_USER_ASSIGNED, event.licenseId(), event.userId(), () -> user(event.userId()));
    }

    void on(@Observes UserRemoved event) {
        happenings.note(event.caller(), WebhookEvent.LICENSE_USER_REMOVED, event.licenseId(), event.userId(), () -> user(event.userId()));
    }

    private void device(Caller caller, WebhookEvent event, DeviceView device) {
        happenings.note(caller, event, device.licenseId(), device.userId(), () -> Contents.of("device", Contents.device(device)));
    }

    private void license(Caller caller, WebhookEvent event, long licenseId) {
        happenings.note(caller, event, licenseId, Map::of);
    }

    private static Map<String, Object> user(long userId) {
        return Contents.of("license_user_id", userId);
    }
}
