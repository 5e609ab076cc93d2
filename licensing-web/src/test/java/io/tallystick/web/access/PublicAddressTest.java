package io.tallystick.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressTest {

    private static final String PROXY = "192.0.2.10";

    @ParameterizedTest
    @CsvSource({"Acme.Example,acme.example", "acme.example:8080,acme.example", "acme.example.,acme.example", "127.0.0.1:80,127.0.0.1"})
    @DisplayName("W1 the Host header names the portal, in any spelling")
    void theHostHeaderNamesThePortal(String header, String host) {
        assertThat(behind("X-Forwarded-For").host(call("203.0.113.9", Map.of("Host", header)))).isEqualTo(host);
    }

    @Test
    @DisplayName("W1 another name counts only from a proxy of ours, in the header that it writes")
    void anotherNameCountsOnlyFromAProxyOfOurs() {
        Map<String, String> told = Map.of("Host", "inner:8080", "X-Forwarded-Host", "acme.example, inner", "X-Forwarded-Proto", "https",
            "Forwarded", "for=198.51.100.1;host=\"globex.example:443\";proto=https");

        assertThat(behind("X-Forwarded-For").host(call("203.0.113.9", told))).isEqualTo("inner");
        assertThat(behind("X-Forwarded-For").isSecure(call("203.0.113.9", told))).isFalse();
        assertThat(behind("X-Forwarded-For").host(call(PROXY, told))).isEqualTo("acme.example");
        assertThat(behind("X-Forwarded-For").isSecure(call(PROXY, told))).isTrue();
        assertThat(behind("Forwarded").host(call(PROXY, told))).isEqualTo("globex.example");
        assertThat(behind("X-Forwarded-For").base(call(PROXY, told))).isEqualTo("https://acme.example");
        assertThat(behind("X-Forwarded-For").host(call(PROXY, Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"http://acme.example:8080,acme.example:8080,true", "https://acme.example,acme.example,true", "https://acme.example:443,acme.example,true",
        "https://acme.example.evil,acme.example,false", "http://acme.example:81,acme.example,false", "null,acme.example,false"})
    @DisplayName("an origin is ours when it names the address that was called")
    void anOriginIsOursWhenItNamesTheAddress(String origin, String host, boolean ours) {
        assertThat(behind("X-Forwarded-For").isOrigin(call("203.0.113.9", Map.of("Host", host)), origin)).isEqualTo(ours);
    }

    private static PublicAddress behind(String header) {
        PublicAddress addresses = new PublicAddress();
        addresses.proxies = new TrustedProxies();
        addresses.proxies.header = header;
        addresses.proxies.trustedProxies = Optional.of(PROXY);
        addresses.proxies.read();
        return addresses;
    }

    private static HttpServletRequest call(String peer, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(PublicAddressTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
            (request, method, arguments) -> switch (method.getName()) {
                case "getRemoteAddr" -> peer;
                case "isSecure" -> false;
                default -> headers.get(arguments[0]);
            });
    }
}
