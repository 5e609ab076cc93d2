package io.tallystick.client.offline;

import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.signing.TrustedKeys;
import io.tallystick.client.testing.LicenseFixture;
import io.tallystick.client.testing.MovableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program of its own that counts one unit after the other and tells each count once it is safe. */
final class CountingProgram {

    private static final int MANY = 100_000;

    private CountingProgram() {
    }

    static Process start(Path folder, String pem) throws IOException {
        return start(folder, pem, MANY);
    }

    static Process start(Path folder, String pem, int units) throws IOException {
        Path key = Files.writeString(Files.createTempFile(folder, "key", ".pem"), pem);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                CountingProgram.class.getName(), folder.toString(), key.toString(), Integer.toString(units))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    public static void main(String[] args) throws IOException {
        TrustedKeys keys = TrustedKeys.ofPem(Files.readString(Path.of(args[1])));
        DeviceIdentity identity = new DeviceIdentity(LicenseFixture.HARDWARE_ID, "EX", null);
        OfflineDevice device = new OfflineDevice(StateFolder.at(Path.of(args[0])), identity, keys,
                new MovableClock("2026-01-01T12:00:00Z"));
        for (int unit = 0; unit < Integer.parseInt(args[2]); unit++) {
            System.out.println(device.use(1).used());
            System.out.flush();
        }
    }
}
