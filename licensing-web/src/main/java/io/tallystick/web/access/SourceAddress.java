package io.tallystick.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a call comes from, for limits and for the trail. A header says so only when one of the operator's own proxies sent it: anybody may
 * write one. Each proxy appends whom it heard, so the last address that is no proxy of ours is the source.
 */
@ApplicationScoped
public class SourceAddress {

    /** RFC 7239: for=192.0.2.1, for="192.0.2.1:4711", for="[2001:db8::1]:4711". */
    private static final Pattern FOR = Pattern.compile("(?i)(?:^|[;,\\s])for=\"?([^\";,]+)\"?");
    private static final Pattern WITH_PORT = Pattern.compile("\\[(.*)](?::\\d+)?|([\\d.]+):\\d+");
    private static final int LONGEST = 100;

    @Inject
    TrustedProxies proxies;

    /** The address of the source. */
    public String of(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        if (!proxies.sent(request)) {
            return peer;
        }
        List<String> chain = chain(Collections.list(request.getHeaders(proxies.header())));
        Collections.reverse(chain);
        return chain.stream().filter(address -> !proxies.include(address)).findFirst().orElse(peer);
    }

    private List<String> chain(List<String> values) {
        String all = String.join(",", values);
        Stream<String> told = proxies.writeForwarded() ? FOR.matcher(all).results().map(found -> found.group(1))
            : Stream.of(all.split(","));
        return new ArrayList<>(told.map(String::strip).filter(text -> !text.isEmpty()).map(SourceAddress::withoutPort).toList());
    }

    private static String withoutPort(String text) {
        Matcher parts = WITH_PORT.matcher(text);
        String address = !parts.matches() ? text : parts.group(1) == null ? parts.group(2) : parts.group(1);
        return address.length() > LONGEST ? address.substring(0, LONGEST) : address;
    }
}
