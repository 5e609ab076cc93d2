package io.tallystick.web.page.my;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Sends a browser to another page, so that reloading that page sends no form again. */
final class Redirect {

    private Redirect() {
    }

    /** @param path on this server; no scheme and host, which a proxy may know better */
    static Response.ResponseBuilder to(String path) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, path);
    }
}
