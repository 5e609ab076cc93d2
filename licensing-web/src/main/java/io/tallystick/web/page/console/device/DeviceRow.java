package io.tallystick.web.page.console.device;

import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.web.page.console.Badge;
import io.tallystick.web.page.console.Column;
import io.tallystick.web.page.console.When;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A device in a list, for the part {@code console-device-rows}.
 *
 * @param name  what its user calls it, else its host, else nothing
 * @param file  where its refresh file is; null when it holds no seat
 */
public record DeviceRow(String href, String name, String hardwareId, Badge state, String how, String system, String version, String activated,
                        String seen, String locked, String license, String file) {

    /** The columns of such a list. */
    public static final List<Column> COLUMNS = List.of(Column.of("Device"), Column.of("State"), Column.of("Activated"), Column.of("System"),
        Column.of("Version"), Column.of("Last check"), Column.of(""));

    /** A device as a line. */
    public static DeviceRow of(DeviceView device, OffsetDateTime now) {
        DeviceDetails told = device.details();
        String href = "/console/devices/" + device.id();
        String name = Stream.of(device.name(), told.hostname()).filter(text -> text != null && !text.isBlank()).findFirst().orElse(null);
        return new DeviceRow(href, name, device.hardwareId(), state(device), device.howActivated(), system(told), told.appVer(),
            When.minute(device.activatedAt()), device.lastCheckAt() == null ? "never" : When.minute(device.lastCheckAt()),
            device.lockedAt(now) ? When.minute(device.lockedUntil()) : null, "/console/licenses/" + device.licenseId(),
            device.active() ? href + "/license_refresh.lic" : null);
    }

    /** The license by number, for pages that show devices of several. */
    public String licenseId() {
        return license.substring(license.lastIndexOf('/') + 1);
    }

    static Badge state(DeviceView device) {
        return device.blacklisted() ? Badge.bad("Blacklisted") : device.active() ? Badge.good("Active") : Badge.soft("No seat");
    }

    private static String system(DeviceDetails told) {
        String machine = Boolean.TRUE.equals(told.isVm()) ? "virtual" : null;
        return Stream.of(told.osVer(), machine).filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(", "));
    }
}
