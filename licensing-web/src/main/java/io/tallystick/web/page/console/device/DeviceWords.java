package io.tallystick.web.page.console.device;

import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.activation.boundary.VariableView;
import io.tallystick.floating.boundary.SlotView;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.web.page.console.When;
import io.tallystick.web.page.console.form.Fact;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A device as its page words it. */
final class DeviceWords {

    private DeviceWords() {
    }

    static Map<String, Object> of(DeviceView device, LicenseView license, OffsetDateTime now) {
        return Map.of("seat", Map.of("facts", seat(device, license, now)), "machine", Map.of("facts", machine(device.details())));
    }

    private static List<Fact> seat(DeviceView device, LicenseView license, OffsetDateTime now) {
        List<Fact> facts = new ArrayList<>();
        String used = license.licenseKey() != null ? license.licenseKey() : license.user() == null ? "license" : license.user().email();
        facts.add(Fact.link("License", used + " – " + license.product().name(), "/console/licenses/" + license.id()));
        facts.add(Fact.link("Customer", license.customer().email(), "/console/customers?email=" + URLEncoder.encode(license.customer().email(), StandardCharsets.UTF_8)));
        facts.add(Fact.link("Order", license.orderStoreId(), "/console/orders/" + license.orderId()));
        facts.add(Fact.state("State", DeviceRow.state(device)));
        facts.add(Fact.of("Activation", device.howActivated()));
        facts.add(Fact.of("Activated", When.minute(device.activatedAt())));
        facts.add(Fact.of("Last asked for activation", When.minute(device.claimedAt())));
        facts.add(Fact.of("Last check", device.lastCheckAt() == null ? "never" : When.minute(device.lastCheckAt())));
        if (!device.active()) {
            facts.add(Fact.of("Gave its seat back", When.minute(device.deactivatedAt())));
        }
        if (device.lockedUntil() != null) {
            facts.add(Fact.of("Locked until", When.minute(device.lockedUntil()) + (device.lockedAt(now) ? "; you may free it nevertheless" : ", which is past")));
        }
        facts.add(Fact.code("Key or client of the application", device.apiKey()));
        facts.add(Fact.code("Id", "" + device.id()));
        return facts;
    }

    private static List<Fact> machine(DeviceDetails told) {
        String virtual = told.isVm() == null ? null : told.isVm() ? "yes" + (told.vmInfo() == null ? "" : ", " + told.vmInfo()) : "no";
        String application = told.appName() == null ? told.appVer() : told.appName() + (told.appVer() == null ? "" : " " + told.appVer());
        return List.of(Fact.of("Operating system", told.osVer()), Fact.of("Application", application), Fact.of("SDK", told.sdkVer()),
            Fact.of("Host", told.hostname()), Fact.of("Address", told.ip()), Fact.of("Local address", told.ipLocal()),
            Fact.code("MAC address", told.macAddress()), Fact.of("Virtual machine", virtual));
    }

    static Map<String, String> slot(SlotView slot) {
        return Map.of("of", slot.feature() == null ? "the license" : "feature " + slot.feature(), "taken", When.minute(slot.takenAt()),
            "until", When.minute(slot.expiresAt()), "borrowed", slot.borrowedUntil() == null ? "no" : "until " + When.minute(slot.borrowedUntil()));
    }

    static Map<String, String> variable(VariableView each) {
        return Map.of("variable", each.variable(), "encoded", URLEncoder.encode(each.variable(), StandardCharsets.UTF_8), "value", each.value());
    }
}
