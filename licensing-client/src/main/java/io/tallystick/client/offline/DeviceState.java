package io.tallystick.client.offline;

import io.tallystick.client.airgap.PairingSecret;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Everything that a device must not forget, in one value, so that it changes in one step or not at all.
 *
 * @param installed  the license file in force; null when there is none
 * @param returned   every deactivation file ever written, the latest last; kept because each holds counted units
 * @param requests   activation requests whose answers may still be loaded
 * @param latestSeen the latest time seen, by this clock or in a license file
 * @param latestWritten the latest date in a request or return file of this device. The server goes by these dates: a return
 *                   dated before the request that took the seat would not free it
 * @param newestFile date of the newest license file ever loaded; older ones are never taken
 * @param checked    when the server last confirmed an online activation; null when there is none
 * @param pairing    what an initialization code left, until it is confirmed; null when there is none
 */
record DeviceState(Installed installed, List<ReturnFile> returned, List<PendingRequest> requests,
                   Instant latestSeen, Instant latestWritten, Instant newestFile, Instant checked, Pairing pairing) {

    /** More open requests than anyone carries around; the oldest are forgotten first. */
    private static final int MOST_REQUESTS = 50;

    static final DeviceState NEW =
            new DeviceState(null, List.of(), List.of(), Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, null, null);

    DeviceState {
        Objects.requireNonNull(returned);
        Objects.requireNonNull(requests);
        Objects.requireNonNull(latestSeen);
        Objects.requireNonNull(latestWritten);
        Objects.requireNonNull(newestFile);
    }

    /** A return is the latest thing that happened to a license file here. */
    boolean gaveBack() {
        return installed == null && !returned.isEmpty();
    }

    ReturnFile latestReturn() {
        return returned.get(returned.size() - 1);
    }

    /** The date for a file written now: the present, but never before the date of an earlier file. */
    Instant dateToWrite() {
        return latestWritten.isAfter(latestSeen) ? latestWritten : latestSeen;
    }

    DeviceState seenAt(Instant time) {
        Instant later = time.isAfter(latestSeen) ? time : latestSeen;
        return new DeviceState(installed, returned, requests, later, latestWritten, newestFile, checked, pairing);
    }

    DeviceState requesting(String requestId) {
        List<PendingRequest> more = new ArrayList<>(requests);
        more.add(new PendingRequest(requestId, latestSeen));
        List<PendingRequest> kept = more.subList(Math.max(0, more.size() - MOST_REQUESTS), more.size());
        return new DeviceState(installed, returned, List.copyOf(kept), latestSeen, dateToWrite(), newestFile, checked, pairing);
    }

    /** Takes a file into force; units counted with a former file of the same license stay. */
    DeviceState loaded(LicenseFile file, Instant seen) {
        Installed now = installed == null
                ? new Installed(file.text(), Counter.ZERO, Map.of()) : installed.withFile(file.text());
        List<PendingRequest> open = awaits(file) ? List.of() : requests;
        return new DeviceState(now, returned, open, seen, latestWritten, file.date(), checked, pairing);
    }

    DeviceState counted(Installed changed) {
        return new DeviceState(changed, returned, requests, latestSeen, latestWritten, newestFile, checked, pairing);
    }

    /** The license is gone; answers to requests made before do not bring it back. */
    DeviceState givenBack(ReturnFile file) {
        List<ReturnFile> more = new ArrayList<>(returned);
        more.add(file);
        return new DeviceState(null, List.copyOf(more), List.of(), latestSeen, dateToWrite(), newestFile, null, null);
    }

    DeviceState confirmedOnline(Instant time) {
        return new DeviceState(installed, returned, requests, latestSeen, latestWritten, newestFile, time, pairing);
    }

    boolean awaits(LicenseFile file) {
        return requests.stream().anyMatch(request -> request.requestId().equals(file.requestId()));
    }

    boolean isPairedBy(PairingSecret secret) {
        return pairing != null && pairing.shared().handle().equals(secret.handle());
    }

    /** Awaits the answer to an activation code. */
    DeviceState paired(Pairing asked) {
        return new DeviceState(installed, returned, requests, latestSeen, latestWritten, newestFile, checked, asked);
    }

    /** Takes a confirmation code into force; units counted with a former one of the same license stay. */
    DeviceState confirmed(LicenseFile code, Instant seen) {
        Installed now = installed == null
                ? new Installed(code.text(), Counter.ZERO, Map.of()) : installed.withFile(code.text());
        Instant newest = code.date().isAfter(newestFile) ? code.date() : newestFile;
        return new DeviceState(now, returned, requests, seen, latestWritten, newest, checked, null);
    }
}
