package io.tallystick.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By which name a visitor reached this server: the Host header, or what one of the operator's own proxies says that it was. */
@ApplicationScoped
public class PublicAddress {

    private static final Pattern HOST = Pattern.compile("(?i)(?:^|[;,\\s])host=\"?([^\";,\\s]+)\"?");
    private static final Pattern SCHEME = Pattern.compile("(?i)(?:^|[;,\\s])proto=\"?([a-z]+)\"?");
    private static final Pattern PORT = Pattern.compile(":\\d*$");
    private static final Pattern STANDARD_PORT = Pattern.compile(":(80|443)$");

    @Inject
    TrustedProxies proxies;

    /** The host name in lower case, without a port and without a dot at the end; empty when the request names none. */
    public String host(HttpServletRequest request) {
        String name = PORT.matcher(authority(request)).replaceFirst("");
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /** True when an {@code Origin} header names the very address that was called. Only the host and port count: proxies end TLS. */
    public boolean isOrigin(HttpServletRequest request, String origin) {
        String told = origin.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        return STANDARD_PORT.matcher(told).replaceFirst("").equals(STANDARD_PORT.matcher(authority(request)).replaceFirst(""));
    }

    /** True when the visitor's own connection is encrypted. */
    public boolean isSecure(HttpServletRequest request) {
        String told = told(request, SCHEME, "X-Forwarded-Proto");
        return told == null ? request.isSecure() : told.equalsIgnoreCase("https");
    }

    /** The address that visitors use, {@code https://example.com:8443}, for links that leave the server by mail. */
    public String base(HttpServletRequest request) {
        return (isSecure(request) ? "https://" : "http://") + authority(request);
    }

    private String authority(HttpServletRequest request) {
        String told = told(request, HOST, "X-Forwarded-Host");
        String named = told == null ? request.getHeader("Host") : told;
        return named == null ? "" : named.strip().toLowerCase(Locale.ROOT);
    }

    /** What the nearest visitor's side was told first; null when no proxy of ours says so. */
    private String told(HttpServletRequest request, Pattern inForwarded, String name) {
        String value = !proxies.sent(request) ? null : request.getHeader(proxies.writeForwarded() ? TrustedProxies.FORWARDED : name);
        if (value == null || !proxies.writeForwarded()) {
            return value == null ? null : value.split(",", 2)[0].strip();
        }
        Matcher found = inForwarded.matcher(value);
        return found.find() ? found.group(1) : null;
    }
}
