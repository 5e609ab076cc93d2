package io.tallystick.web.page.my;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.branding.boundary.Portals;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.access.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A link leads to no host that a stranger wrote into a request. */
class LinkAddressTest {

    private final LinkAddress links = new LinkAddress();

    @Test
    @DisplayName("a host name that a company took stands in its links")
    void aHostNameOfACompanyStandsInItsLinks() {
        assertThat(of("https://licenses.acme.test:8443", Optional.of("https://other.test"))).isEqualTo("https://licenses.acme.test:8443");
    }

    @Test
    @DisplayName("any other name is replaced by the address that the operator set")
    void anyOtherNameIsReplaced() {
        assertThat(of("https://evil.test", Optional.of("https://licenses.example.org/"))).isEqualTo("https://licenses.example.org");
    }

    @Test
    @DisplayName("without such an address a link leads to this machine alone, and else is not mailed")
    void withoutAnAddressALinkLeadsToThisMachine() {
        assertThat(of("http://127.0.0.1:8080", Optional.empty())).isEqualTo("http://127.0.0.1:8080");
        assertThat(of("http://localhost:8080", Optional.empty())).isEqualTo("http://localhost:8080");
        assertThatThrownBy(() -> of("http://127.0.0.1.evil.test", Optional.empty())).isInstanceOfSatisfying(LicensingException.class,
            refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.PUBLIC_ADDRESS_UNKNOWN));
    }

    private String of(String base, Optional<String> publicUrl) {
        links.publicUrl = publicUrl;
        links.portals = new Portals() {
            @Override
            public boolean isTaken(String host) {
                return host.equals("licenses.acme.test");
            }
        };
        links.addresses = new PublicAddress() {
            @Override
            public String host(HttpServletRequest request) {
                return base.replaceFirst("https?://", "").replaceFirst(":\\d+$", "");
            }

            @Override
            public String base(HttpServletRequest request) {
                return base;
            }
        };
        return links.of(null);
    }
}
