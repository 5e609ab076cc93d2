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

/** What a browser may do with a page: show it alone, run our own script and nobody else's, tell no other site of it, and keep no copy. */
@Provider
public class PageHeaders implements ContainerResponseFilter {

    static final String COOKIE = "tallystick-form";

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; "
        + "frame-ancestors 'none'; base-uri 'none'";
    private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    @Inject
    Visit visit;
    @Inject
    PublicAddress addresses;
    @Context
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putIfAbsent("Content-Security-Policy", List.of(POLICY));
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("X-Frame-Options", "DENY");
        // Not no-referrer: browsers would then hide the origin of our own forms, too.
        headers.putSingle("Referrer-Policy", "same-origin");
        headers.putSingle("Permissions-Policy", NO_DEVICES);
        headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            headers.add(HttpHeaders.SET_COOKIE, COOKIE + "=" + visit.token() + "; Path=/; HttpOnly; SameSite=Lax"
                + (addresses.isSecure(servlet) ? "; Secure" : ""));
        }
    }
}
