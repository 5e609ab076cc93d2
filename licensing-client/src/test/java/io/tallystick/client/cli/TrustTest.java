package io.tallystick.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.client.testing.FakeTallystick;
import io.tallystick.client.testing.Vendor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrustTest extends Desk {

    @Test
    @DisplayName("D6: the first activation trusts the server's key, and from then on no other")
    void theFirstActivationTrustsTheServersKey() throws IOException {
        terminal.type("activate" + settings);
        assertThat(terminal.err()).contains(server.vendor.publicKey().fingerprints().get(0));
        try (FakeTallystick impostor = new FakeTallystick()) {
            assertThat(terminal.type("check --server " + impostor.address())).isEqualTo(1);
            assertThat(terminal.err()).startsWith("answer_signature_invalid: ");
            Path key = Files.writeString(home.resolve("key.pem"), impostor.vendor.pem());
            assertThat(terminal.type("check --public-key " + key)).isZero();
        }
    }

    @Test
    @DisplayName("D6: with a key trusted before, nobody is asked for one")
    void aTrustedKeyIsNotAskedFor() throws IOException {
        Path key = Files.writeString(home.resolve("key.pem"), server.vendor.pem());
        assertThat(terminal.type("trust " + key)).isZero();
        assertThat(terminal.said("trusted_key")).isEqualTo(server.vendor.publicKey().fingerprints().get(0));
        assertThat(terminal.type("activate" + settings)).isZero();
        assertThat(server.calls).hasSize(1);
        Path other = Files.writeString(home.resolve("other.pem"), Vendor.withNewKey().pem());
        terminal.environment.put("TALLYSTICK_DEVICE_PUBLIC_KEY", other.toString());
        assertThat(terminal.type("check")).isZero();
    }

    @Test
    @DisplayName("D6: a request is written also when no server can be reached")
    void aRequestIsWrittenWithoutServer() {
        Path request = home.resolve("r.req");
        server.close();
        assertThat(terminal.type("request -o " + request + settings)).isZero();
        assertThat(request).exists();
        assertThat(terminal.err()).startsWith("note: no public key is trusted yet");
    }
}
