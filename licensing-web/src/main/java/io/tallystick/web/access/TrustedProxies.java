package io.tallystick.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The operator's own proxies in front of this server: what they say of a request in its headers is believed, as anybody may write one. */
@ApplicationScoped
public class TrustedProxies {

    static final String FORWARDED = "Forwarded";

    private static final Logger LOGGER = Logger.getLogger(TrustedProxies.class.getName());

    /** Addresses or networks, with commas between them. */
    @Inject
    @ConfigProperty(name = "tallystick.trusted.proxies")
    Optional<String> trustedProxies;
    /** Which header they write: {@code X-Forwarded-For} or {@code Forwarded}; the other one is passed on as the client wrote it. */
    @Inject
    @ConfigProperty(name = "tallystick.trusted.proxies.header", defaultValue = "X-Forwarded-For")
    String header;

    private List<TrustedNetwork> networks;

    /** A wrong setting stops the server here, rather than each call later. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        LOGGER.log(Level.CONFIG, "Trusted proxies: {0}", trustedProxies.orElse("none"));
    }

    @PostConstruct
    void read() {
        networks = trustedProxies.stream().flatMap(list -> Stream.of(list.split(","))).map(String::strip).map(TrustedNetwork::of).toList();
    }

    /** True when the request came from one of them. */
    boolean sent(HttpServletRequest request) {
        return include(request.getRemoteAddr());
    }

    /** True for the address of one of them. */
    boolean include(String address) {
        return networks.stream().anyMatch(proxy -> proxy.contains(address));
    }

    /** The header in which they tell whom they heard. */
    String header() {
        return header;
    }

    /** True when that is the header of RFC 7239, which tells host and scheme as well. */
    boolean writeForwarded() {
        return header.equalsIgnoreCase(FORWARDED);
    }
}
