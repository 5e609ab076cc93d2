package io.tallystick.client.offline;

import static io.tallystick.client.testing.TestDevice.API_KEY;
import static io.tallystick.client.testing.TestDevice.WRITER;
import static io.tallystick.client.testing.TestDevice.said;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tallystick.client.DeviceFacts;
import io.tallystick.client.signing.OauthClient;
import io.tallystick.client.testing.MovableClock;
import io.tallystick.client.testing.TestDevice;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequestTest {

    private static final String TODAY = "2026-01-01T12:00:00Z";
    @TempDir
    Path folder;
    private final MovableClock clock = new MovableClock(TODAY);

    @Test
    @DisplayName("O1: a request says who asks, for what, and when")
    void aRequestSaysWhoAsks() {
        RequestFile file = device().request(WRITER);
        JsonNode said = said(file.text());
        assertThat(said.path("request").asText()).isEqualTo("activation");
        assertThat(UUID.fromString(said.path("request_id").asText())).hasToString(file.requestId());
        assertThat(said.path("date").asText()).isEqualTo("Thu, 01 Jan 2026 12:00:00 GMT");
        assertThat(said.path("hardware_id").asText()).isEqualTo("Device-One");
        assertThat(said.path("product").asText()).isEqualTo("EX");
        assertThat(said.path("license_key").asText()).isEqualTo("AAAA-BBBB-CCCC-DDDD");
    }

    @Test
    @DisplayName("O1: a request is signed as the deactivation seed says, and the shared key is not in it")
    void aRequestIsSigned() {
        JsonNode said = said(device().request(WRITER).text());
        assertThat(said.path("api_key").asText()).isEqualTo(API_KEY.id());
        assertThat(said.path("signature").asText()).isEqualTo(
                API_KEY.fileSignature("Thu, 01 Jan 2026 12:00:00 GMT", "AAAA-BBBB-CCCC-DDDD", "Device-One"));
        assertThat(said.toString()).doesNotContain(API_KEY.sharedKey());
    }

    @Test
    @DisplayName("O1: a request tells what the device knows about itself, and its variables")
    void aRequestTellsFactsAndVariables() {
        DeviceFacts facts = DeviceFacts.none().with("hostname", "bench").withVariables(Map.of("room", "7"));
        JsonNode said = said(device().request(new RequestWriter(API_KEY, facts, UUID::randomUUID)).text());
        assertThat(said.path("hostname").asText()).isEqualTo("bench");
        assertThat(said.path("variables").path("room").asText()).isEqualTo("7");
    }

    @Test
    @DisplayName("O1: an OAuth client stands in place of an API key, and its secret signs")
    void anOauthClientSigns() {
        OauthClient client = new OauthClient("client-1", "client secret");
        JsonNode said = said(device().request(new RequestWriter(client, DeviceFacts.none(), UUID::randomUUID)).text());
        assertThat(said.path("client_id").asText()).isEqualTo("client-1");
        assertThat(said.has("api_key")).isFalse();
        assertThat(said.path("signature").asText()).isEqualTo(
                client.fileSignature("Thu, 01 Jan 2026 12:00:00 GMT", "AAAA-BBBB-CCCC-DDDD", "Device-One"));
    }

    private OfflineDevice device() {
        return TestDevice.in(folder, clock);
    }
}
