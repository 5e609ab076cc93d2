package io.tallystick.it.books;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import io.tallystick.it.server.Answer;
import io.tallystick.it.server.LicenseApi;
import io.tallystick.it.server.ManagementApi;

/**
 * All that can happen to one license: its customer's machines and its vendor, who know nothing of each other.
 *
 * @param users whoever uses it by name; one null for a license key
 */
record Bustle(LicenseApi api, ManagementApi management, Sold license, List<String> users) {

    private static final int MACHINES = 12;
    private static final List<String> PERIODS = List.of("null", "\"daily\"", "\"weekly\"", "\"monthly\"");

    /** Any call, most often those that are made most often. */
    Answer anyCall(Random random) {
        int dice = random.nextInt(100);
        return dice < 84 ? customer(random, dice) : dice < 94 ? vendorOfDevices(random, dice) : vendor(random, dice);
    }

    private Answer customer(Random random, int dice) {
        var machine = machine(random);
        return dice < 20 ? machine.activate()
                : dice < 34 ? machine.deactivate()
                : dice < 40 ? machine.check()
                : dice < 42 ? machine.release()
                : dice < 43 ? machine.borrow()
                : dice < 45 ? machine.checkFeature()
                : dice < 50 ? machine.consume(random.nextInt(3) + 1)
                : dice < 58 ? machine.consume(1, "key-" + license.id() + "-" + random.nextInt(20) + "-" + machine.hardwareId())
                : dice < 66 ? machine.consumeFeature(random.nextInt(3) + 1)
                : dice < 72 ? machine.track(Map.of("a", "" + dice, "b" + random.nextInt(4), "x"))
                : dice < 78 ? machine.upload(machine.requestFile(UUID.randomUUID().toString()))
                : machine.upload(machine.returnFile(UUID.randomUUID().toString(), random.nextInt(3), random.nextInt(3)));
    }

    private Machine machine(Random random) {
        var user = users.get(random.nextInt(users.size()));
        return license.machine(api, user, "machine-" + random.nextInt(MACHINES));
    }

    private Answer vendorOfDevices(Random random, int dice) {
        var devices = management.get("devices/?limit=100&license_id=" + license.id());
        var all = devices.json().path("results");
        if (all.isEmpty()) {
            return devices;
        }
        var device = "devices/" + all.get(random.nextInt(all.size())).path("id").asLong();
        return dice < 88 ? management.post(device + "/reset", "")
                : dice < 90 ? management.post(device + "/blacklist", "")
                : management.delete(device + "/blacklist");
    }

    private Answer vendor(Random random, int dice) {
        var path = "licenses/" + license.id();
        return switch (dice) {
            case 94 -> management.post(path + "/reset", "");
            case 95 -> random.nextInt(4) == 0 ? management.post(path + "/disable", "") : management.get(path);
            case 96 -> management.post(path + "/enable", "");
            case 97 -> management.patch(path, "{\"consumption_period\":" + PERIODS.get(random.nextInt(PERIODS.size())) + "}");
            case 98 -> management.patch(path, Json.text(Map.of("features", List.of(
                    Map.of("code", Shop.FEATURE, "max_consumption", 500 + random.nextInt(500), "consumption_period", "daily")))));
            default -> management.patch(path, Json.text(Map.of("max_activations", 4 + random.nextInt(5), "metadata", Map.of("n", dice))));
        };
    }
}
