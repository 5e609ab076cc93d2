package io.tallystick.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.json.Json;
import io.tallystick.client.testing.LicenseFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TokenCommandsTest extends Desk {

    @Test
    @DisplayName("D9: a machine code is printed without asking anybody, and says what the options say")
    void aMachineCodeIsPrinted() {
        done("machine-code --product EX --hardware-id Device-One --app-ver 2.1 --vm yes");
        ObjectNode said = said(terminal.said("machine_code"));
        assertThat(said.path("a").asText()).isEqualTo("2.1");
        assertThat(said.path("vm").asInt()).isEqualTo(1);
        assertThat(server.calls).isEmpty();
        assertThat(terminal.type("machine-code --vm maybe")).isEqualTo(2);
    }

    @Test
    @DisplayName("D9: a token is taken in several words or from a file, with the keys of a JWK set")
    void aTokenIsTaken() throws IOException {
        Path keys = Files.write(home.resolve("jwks.json"), Json.bytes(server.vendor.jwks()));
        done("trust " + keys);
        done("machine-code --product EX --hardware-id Device-One");
        String token = server.vendor.token(claims(terminal.said("machine_code")));
        done("token " + token.replaceAll("(.{60})", "$1 "));
        assertThat(terminal.said("status")).isEqualTo("active");
        done("token " + Files.writeString(home.resolve("token.txt"), token + "\n"));
        done("feature export");
        refused("token " + token.substring(0, token.length() - 2), "token_signature_invalid");
    }

    @Test
    @DisplayName("D6: the keys that the server vouches for are trusted with the first one")
    void theKeysThatTheServerVouchesForAreTrusted() {
        done("activate" + settings);
        done("deactivate");
        done("machine-code");
        done("token " + server.vendor.token(claims(terminal.said("machine_code"))));
    }

    @Test
    @DisplayName("D9: without a key for tokens the refusal says where to get one")
    void withoutAKeyATokenIsRefused() {
        done("machine-code --product EX --hardware-id Device-One");
        refused("token " + server.vendor.token(claims(terminal.said("machine_code"))), "no_public_key");
        assertThat(terminal.err()).contains("/api/v4/jwks");
    }

    private static ObjectNode claims(String machineCode) {
        ObjectNode code = said(machineCode);
        ObjectNode claims = Json.object().put("v", 1).put("iat", 1767268800).put("jti", code.path("r").asText())
                .put("hw", code.path("h").asText()).put("p", code.path("p").asText()).put("l", 2)
                .put("k", LicenseFixture.LICENSE_KEY).put("t", "p");
        claims.putArray("f").add("export");
        return claims;
    }

    private static ObjectNode said(String machineCode) {
        return Json.readObject(Base64.getUrlDecoder().decode(machineCode.split("\\.")[1]));
    }
}
