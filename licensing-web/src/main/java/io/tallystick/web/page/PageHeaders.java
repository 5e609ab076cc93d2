package io.tallystick.web.page;

import io.tallystick.web.access.PublicAddress;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/** What a browser may do with a page: show it alone, run our own script and nobody else's, tell no other site of it, and keep no copy. */
@Provider
public class PageHeaders implements ContainerResponseFilter {

    static final String COOKIE = "tallystick-form";

    /** Of every page, whoever answers it. Not no-referrer: browsers would then hide the origin of our own forms, too. */
    static final Map<String, String> ALWAYS = Map.of(
        "Content-Security-Policy", "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'",
        "X-Content-Type-Options", "nosniff",
        "X-Frame-Options", "DENY",
        "Referrer-Policy", "same-origin",
        "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
        "Cross-Origin-Opener-Policy", "same-origin");

    @Inject
    Visit visit;
    @Inject
    PublicAddress addresses;
    @Context
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        ALWAYS.forEach((name, value) -> headers.putIfAbsent(name, List.of(value)));
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            headers.add(HttpHeaders.SET_COOKIE, COOKIE + "=" + visit.token() + "; Path=/; HttpOnly; SameSite=Lax"
                + (addresses.isSecure(servlet) ? "; Secure" : ""));
        }
    }
}
