package io.tallystick.client.offline;

import io.tallystick.client.LicenseRefusedException;
import io.tallystick.client.Refusal;
import io.tallystick.client.json.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Keeps a {@link DeviceState} in a folder. Each step reads, changes and writes it alone, also among programs. */
final class DeviceStore {

    private static final String FILE = "state.json";

    private final StateFolder folder;
    private final Clock clock;

    DeviceStore(StateFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Something that happens to a device at this time of its clock. */
    interface Step<T> {
        Outcome<T> from(DeviceState state, Instant now);
    }

    /** What the state is afterwards, and what the caller gets. */
    record Outcome<T>(DeviceState state, T answer) {
    }

    /** Does the step; what it answers is on the disk before this returns. A refusal is remembered as a time seen. */
    <T> T change(Step<T> step) {
        return folder.locked(() -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            DeviceState state = read().seenAt(now);
            try {
                Outcome<T> outcome = step.from(state, now);
                write(outcome.state());
                return outcome.answer();
            } catch (LicenseRefusedException refused) {
                write(state);
                throw refused;
            }
        });
    }

    private DeviceState read() {
        try {
            return folder.read(FILE).map(Json::readObject)
                    .map(json -> Json.as(DeviceState.class, json)).orElse(DeviceState.NEW);
        } catch (IllegalArgumentException damaged) {
            throw Refusal.STATE_DAMAGED.because("The file %s in the device's folder was damaged. Restore it from "
                    + "a backup; a new folder would forget the units counted with this one.", FILE);
        }
    }

    private void write(DeviceState state) {
        folder.write(FILE, Json.bytes(Json.of(state)));
    }
}
