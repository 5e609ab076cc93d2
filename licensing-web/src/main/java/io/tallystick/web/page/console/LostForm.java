package io.tallystick.web.page.console;

import io.tallystick.web.page.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A form that arrived after its session had ended: nobody should have to type it again. Its fields wait in the browser, not here. */
@ApplicationScoped
public class LostForm {

    private static final int MOST_BYTES = 1 << 20;
    private static final String TOKEN = "token";
    /** What must not stand readable in a page; such forms are short, and are typed again. */
    private static final Set<String> SECRETS = Set.of("password", "old", "new", "code", "secret");

    @Inject
    Pages pages;

    /** A field that nobody sees. */
    record Kept(String name, String value) {
    }

    /** The page with the form in it; empty for forms that had no session, hold secrets or files. */
    Optional<Response> kept(ContainerRequestContext request) {
        boolean ended = request.getCookies().containsKey(ConsoleCookie.NAME) && request.getMethod().equals(HttpMethod.POST);
        if (!ended || !MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())) {
            return Optional.empty();
        }
        List<Kept> fields = fields(text(request)).filter(field -> !field.name().equals(TOKEN)).toList();
        return fields.isEmpty() || fields.stream().anyMatch(field -> SECRETS.contains(field.name())) ? Optional.empty()
            : Optional.of(pages.show(Response.Status.FORBIDDEN.getStatusCode(), "console-lost-form",
                Map.of("action", request.getUriInfo().getRequestUri().getRawPath(), "fields", fields)));
    }

    private static Stream<Kept> fields(String text) {
        return Stream.of(text.split("&")).map(pair -> pair.split("=", 2)).filter(pair -> pair.length == 2)
            .map(pair -> new Kept(decoded(pair[0]), decoded(pair[1])));
    }

    private static String text(ContainerRequestContext request) {
        try {
            return new String(request.getEntityStream().readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
