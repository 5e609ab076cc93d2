package io.tallystick.web.page.console;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** A sentence about what was done, which the next page shows once. Kept by the browser meanwhile, so never a secret. */
public final class Flash {

    static final String COOKIE = "tallystick-told";
    static final String FORGETTING = COOKIE + "=; Max-Age=0; Path=/console; HttpOnly; SameSite=Strict";

    private static final int LONGEST = 1000;

    private Flash() {
    }

    /**
     * Sends the browser to another page, which tells what was done.
     *
     * @param path on this server, beginning with {@code /console}
     */
    public static Response to(String path, String sentence) {
        String told = Base64.getUrlEncoder().withoutPadding().encodeToString(sentence.getBytes(StandardCharsets.UTF_8));
        return redirect(path).header(HttpHeaders.SET_COOKIE, COOKIE + "=" + told + "; Max-Age=60; Path=/console; HttpOnly; SameSite=Strict").build();
    }

    /** Sends the browser to another page, so that reloading that page sends no form again. */
    public static Response.ResponseBuilder redirect(String path) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, path);
    }

    static Optional<String> told(Map<String, Cookie> cookies) {
        return Optional.ofNullable(cookies.get(COOKIE)).map(Cookie::getValue).filter(value -> value.length() < LONGEST && value.matches("[\\w-]+"))
            .flatMap(Flash::decoded);
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
