package io.tallystick.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceAddressTest {

    private static final String PROXY = "192.0.2.10";

    @Test
    @DisplayName("A8 nobody is believed who is no proxy of ours")
    void nobodyIsBelievedWhoIsNoProxy() {
        assertThat(behind("X-Forwarded-For", "").of(call("203.0.113.9", "X-Forwarded-For", "198.51.100.1"))).isEqualTo("203.0.113.9");
        assertThat(behind("X-Forwarded-For", PROXY).of(call("203.0.113.9", "X-Forwarded-For", "198.51.100.1"))).isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "198.51.100.1                               | 198.51.100.1",
        "10.9.8.7, 198.51.100.1                     | 198.51.100.1",
        "198.51.100.1, 192.0.2.11                   | 198.51.100.1",
        "198.51.100.1:4711,192.0.2.11 , 192.0.2.10  | 198.51.100.1",
        "[2001:db8::1]:4711                         | 2001:db8::1",
        "2001:db8::1                                | 2001:db8::1",
        "192.0.2.11                                 | 192.0.2.10",
        "', ,'                                      | 192.0.2.10"})
    @DisplayName("A8 the source is the last address that is no proxy of ours, whatever a client wrote before it")
    void theSourceIsTheLastThatIsNoProxy(String header, String source) {
        assertThat(behind("X-Forwarded-For", PROXY + ", 192.0.2.11").of(call(PROXY, "X-Forwarded-For", header))).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "for=198.51.100.1;proto=https;by=192.0.2.10       | 198.51.100.1",
        "For=\"198.51.100.1:80\", for=192.0.2.11          | 198.51.100.1",
        "for=10.9.8.7, for=\"[2001:db8::1]:4711\"         | 2001:db8::1",
        "proto=https                                      | 192.0.2.10"})
    @DisplayName("A8 the standard header is read where the operator says so, and only then")
    void theStandardHeaderIsRead(String header, String source) {
        assertThat(behind("Forwarded", PROXY + ",192.0.2.11").of(call(PROXY, "Forwarded", header))).isEqualTo(source);
        assertThat(behind("X-Forwarded-For", PROXY).of(call(PROXY, "Forwarded", header))).isEqualTo(PROXY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "172.16.0.0/12 | 172.31.255.1 | 198.51.100.1",
        "172.16.0.0/12 | 172.32.0.1   | 172.32.0.1",
        "2001:db8::/32 | 2001:db8:9::1 | 198.51.100.1",
        "2001:db8::/32 | 192.0.2.10    | 192.0.2.10"})
    @DisplayName("A8 a network of proxies is believed as a whole")
    void aNetworkOfProxiesIsBelieved(String network, String peer, String source) {
        assertThat(behind("X-Forwarded-For", network).of(call(peer, "X-Forwarded-For", "198.51.100.1"))).isEqualTo(source);
    }

    @Test
    void nonsenseIsBounded() {
        assertThat(behind("X-Forwarded-For", PROXY).of(call(PROXY, "X-Forwarded-For", "x".repeat(5000)))).hasSize(100);
    }

    private static SourceAddress behind(String header, String proxies) {
        SourceAddress sources = new SourceAddress();
        sources.proxies = new TrustedProxies();
        sources.proxies.header = header;
        sources.proxies.trustedProxies = proxies.isEmpty() ? Optional.empty() : Optional.of(proxies);
        sources.proxies.read();
        return sources;
    }

    private static HttpServletRequest call(String peer, String header, String value) {
        Map<String, List<String>> headers = Map.of(header, List.of(value));
        return (HttpServletRequest) Proxy.newProxyInstance(SourceAddressTest.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class},
            (request, method, arguments) -> method.getName().equals("getRemoteAddr") ? peer
                : Collections.enumeration(headers.getOrDefault(arguments[0], List.of())));
    }
}
