package io.tallystick.offline.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.license.boundary.Claim;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OfflineRequestTest {

    private static final Claim BY_KEY = new Claim("EX", "AAAA-BBBB-CCCC-DDDD", null, null, null);
    private static final Claim BY_USER = new Claim("EX", null, "user@example.com", "secret", null);

    @Test
    @DisplayName("O3 a file without an id of its own is known by its content")
    void aFileWithoutAnIdIsKnownByItsContent() {
        assertThat(request("request-1", BY_KEY).key()).isEqualTo("request-1");
        assertThat(request(null, BY_KEY).key()).isEqualTo("hash");
    }

    @Test
    @DisplayName("O1 the file is signed for its license key, or for its user")
    void theFileIsSignedForKeyOrUser() {
        assertThat(request(null, BY_KEY).identity()).isEqualTo("AAAA-BBBB-CCCC-DDDD");
        assertThat(request(null, BY_USER).identity()).isEqualTo("user@example.com");
    }

    @Test
    @DisplayName("a file does not print the password in it")
    void aFileDoesNotPrintThePassword() {
        assertThat(request(null, BY_USER).toString()).doesNotContain("secret");
    }

    private static OfflineRequest request(String id, Claim claim) {
        return new OfflineRequest(id, "hash", "date", null, "1111", "signature", claim, "device-1", null, null, null);
    }
}
