package io.tallystick.outbound.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.outbound.boundary.Destinations;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.255.0.3", "0.0.0.0", "0.1.2.3", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
        "169.254.169.254", "100.64.0.1", "100.127.255.254", "192.0.0.8", "198.18.0.1", "224.0.0.1", "239.1.1.1", "255.255.255.255", "::1", "::",
        "::ffff:10.0.0.1", "::10.0.0.1", "fc00::1", "fd12::1", "fe80::1", "fec0::1", "ff02::1", "64:ff9b::10.0.0.1", "2002:7f00:1::", "2001::1"})
    @DisplayName("N1 addresses of this machine, its network, groups and what wraps them are not reached")
    void whatIsInsideIsNotReached(String address) throws UnknownHostException {
        assertThat(Addresses.isReached(InetAddress.getByName(address), Destinations.PUBLIC)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2001:db8::1", "2606:4700::1", "64:ff9b::8.8.8.8", "2002:808:808::1"})
    @DisplayName("N1 public addresses are reached")
    void publicAddressesAreReached(String address) throws UnknownHostException {
        assertThat(Addresses.isReached(InetAddress.getByName(address), Destinations.PUBLIC)).isTrue();
    }

    @Test
    @DisplayName("N1 a network that is allowed is reached, and nothing beside it")
    void anAllowedNetworkIsReached() throws UnknownHostException {
        Destinations destinations = new Destinations(false, List.of("10.1.0.0/16", "fd00:1::/32", "192.168.7.7"));

        for (String address : List.of("10.1.255.1", "fd00:1::5", "192.168.7.7")) {
            assertThat(Addresses.isReached(InetAddress.getByName(address), destinations)).isTrue();
        }
        for (String address : List.of("10.2.0.1", "fd00:2::5", "192.168.7.8", "127.0.0.1")) {
            assertThat(Addresses.isReached(InetAddress.getByName(address), destinations)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.com", "example.com/8", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "", "abc", "::/129"})
    @DisplayName("N1 what is no network is refused in words")
    void whatIsNoNetworkIsRefused(String text) {
        assertThatThrownBy(() -> Network.parse(text)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("is no network");
    }
}
