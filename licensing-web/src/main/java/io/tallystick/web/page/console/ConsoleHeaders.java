package io.tallystick.web.page.console;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** What a browser may do with pages of the console, beside what all pages say: our own script may ask our own server. */
@Provider
@Priority(ConsoleHeaders.BEFORE_THOSE_OF_ALL_PAGES)
public class ConsoleHeaders implements ContainerResponseFilter {

    /** Response filters run from the highest number down, and what is said first stays. */
    static final int BEFORE_THOSE_OF_ALL_PAGES = 9000;

    private static final int MOVED = 300;
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putIfAbsent("Content-Security-Policy", List.of(POLICY));
        if (response.getStatus() < MOVED && request.getCookies().containsKey(Flash.COOKIE)) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, Flash.FORGETTING);
        }
    }
}
