package io.tallystick.web.v4;

import static io.tallystick.shared.ErrorCode.INVALID_CLIENT;
import static io.tallystick.shared.ErrorCode.INVALID_REQUEST;
import static io.tallystick.web.fixture.Refusals.assertRefused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.access.boundary.TokenRequest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenFormTest {

    private static final String FORM = "grant_type=client_credentials&client_id=client-a&client_secret=s%2Be+t";

    @Test
    void credentialsInTheFormAreDecoded() {
        assertThat(TokenForm.of(FORM).request(null)).isEqualTo(new TokenRequest("client_credentials", "client-a", "s+e t"));
        assertThat(TokenForm.of(FORM + "&scope=any&client_id=\r\n").request(" ").clientSecret()).isEqualTo("s+e t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic ", "basic  ", "BASIC "})
    void credentialsByHttpBasicAreDecodedTwice(String scheme) {
        assertThat(TokenForm.of("grant_type=client_credentials").request(scheme + base64("client%2Da:a%3Ab:c+d")))
            .isEqualTo(new TokenRequest("client_credentials", "client-a", "a:b:c d"));
        assertThat(TokenForm.of("grant_type=x&client_id=client-a").request(scheme + base64("client-a:s")).clientId()).isEqualTo("client-a");
    }

    @Test
    void credentialsComeByOneWayOnly() {
        assertRefused(INVALID_REQUEST, () -> TokenForm.of(FORM).request("Basic " + base64("client-a:s")));
        assertRefused(INVALID_REQUEST, () -> TokenForm.of("client_id=client-b").request("Basic " + base64("client-a:s")));
    }

    @Test
    void anotherSchemeIsNoAuthenticationHere() {
        assertRefused(INVALID_CLIENT, () -> TokenForm.of("grant_type=x").request("Bearer abc"));
        assertRefused(INVALID_CLIENT, () -> TokenForm.of("grant_type=x").request("Basic"));
    }

    @Test
    void basicCredentialsThatCannotBeReadAreRefused() {
        assertRefused(INVALID_REQUEST, () -> TokenForm.of("grant_type=x").request("Basic ***"));
        assertRefused(INVALID_REQUEST, () -> TokenForm.of("grant_type=x").request("Basic " + base64("no colon")));
        assertRefused(INVALID_REQUEST, () -> TokenForm.of("grant_type=x").request("Basic " + base64("client-a:%zz")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"grant_type=a&grant_type=a", "client_id=a&client_id=b", "client_secret=%", "%zz=a", "x=1&x=2"})
    void aFormThatIsNotUniqueOrNotEncodedIsRefused(String form) {
        assertRefused(INVALID_REQUEST, () -> TokenForm.of(form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "=", "&&&", "grant_type", "grant_type=&client_id=", "{\"grant_type\":1}"})
    void whatIsNotThereIsAbsent(String form) {
        assertThat(TokenForm.of(form).request(null)).isEqualTo(new TokenRequest(null, null, null));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
