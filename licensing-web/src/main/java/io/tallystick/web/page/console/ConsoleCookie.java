package io.tallystick.web.page.console;

import io.tallystick.web.access.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Cookie;
import java.util.Map;
import java.util.Optional;

/** The cookie that carries a session: for the pages below {@code /console} alone, out of reach of scripts, gone with the browser's window. */
@ApplicationScoped
public class ConsoleCookie {

    static final String NAME = "tallystick-console";

    @Inject
    PublicAddress addresses;

    /** The token that a browser sent; empty when it sent none. */
    public Optional<String> token(Map<String, Cookie> cookies) {
        return Optional.ofNullable(cookies.get(NAME)).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    /** What tells the browser to keep a token. */
    public String keeping(String token, HttpServletRequest request) {
        return NAME + "=" + token + attributes(request);
    }

    /** What tells the browser to forget it. */
    public String forgetting(HttpServletRequest request) {
        return NAME + "=; Max-Age=0" + attributes(request);
    }

    private String attributes(HttpServletRequest request) {
        return "; Path=/console; HttpOnly; SameSite=Lax" + (addresses.isSecure(request) ? "; Secure" : "");
    }
}
