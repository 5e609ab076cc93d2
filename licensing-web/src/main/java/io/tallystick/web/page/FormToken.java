package io.tallystick.web.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import java.util.UUID;
import java.util.regex.Pattern;

/** What each form of a visitor repeats from the visitor's cookie. */
public final class FormToken {

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f-]{36}");

    private FormToken() {
    }

    /** The one that the visitor has already, or a new one. */
    public static String of(ContainerRequestContext request) {
        Cookie cookie = request.getCookies().get(PageHeaders.COOKIE);
        return cookie != null && TOKEN.matcher(cookie.getValue()).matches() ? cookie.getValue() : UUID.randomUUID().toString();
    }
}
