package io.tallystick.sso.control;

import static io.tallystick.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.tallystick.outbound.boundary.OutboundCalls;
import io.tallystick.shared.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderAddressesTest {

    private final ProviderAddresses addresses = new ProviderAddresses();

    @BeforeEach
    void putTogether() {
        addresses.outbound = new OutboundCalls();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://192.0.2.1/", "https://127.0.0.1/", "https://[::1]/", "https://10.1.2.3/", "https://172.16.0.1:8443/x",
        "https://192.168.1.1/", "https://169.254.169.254/latest", "https://0.0.0.0/", "https://0.1.2.3/", "https://100.64.0.1/",
        "https://100.127.255.254/", "https://[fd00::1]/", "https://[fe80::1]/", "https://[::ffff:127.0.0.1]/", "https://localhost/",
        "https://2130706433/", "https://user@192.0.2.1/", "https://192.0.2.1/#x", "https://224.0.0.1/", "ftp://192.0.2.1/", "/relative", "https:///x",
        "not an address", ""})
    @DisplayName("I7 plain HTTP, this machine and its own network are not called")
    void whatIsInsideIsNotCalled(String address) {
        assertRefused(ErrorCode.VALIDATION_ERROR, () -> addresses.requireAllowed("issuer", address));
        assertRefused(ErrorCode.IDENTITY_PROVIDER_UNAVAILABLE, () -> addresses.callable(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://192.0.2.1/realms/acme", "https://100.128.0.1/", "https://[2001:db8::1]:8443"})
    @DisplayName("I7 public addresses are called by HTTPS")
    void publicAddressesAreCalled(String address) {
        assertThatCode(() -> addresses.requireAllowed("issuer", address)).doesNotThrowAnyException();
        assertThat(addresses.callable(address)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080/realms/acme", "https://10.1.2.3/"})
    @DisplayName("I7 the operator may allow insecure ones")
    void theOperatorMayAllowInsecureOnes(String address) {
        addresses.insecureAllowed = true;

        assertThatCode(() -> addresses.requireAllowed("issuer", address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "https://user:secret@10.1.2.3/", "nonsense"})
    void whatIsNoWebAddressIsNeverCalled(String address) {
        addresses.insecureAllowed = true;

        assertRefused(ErrorCode.VALIDATION_ERROR, () -> addresses.requireAllowed("issuer", address));
    }
}
