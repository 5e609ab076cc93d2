package io.tallystick.web.page;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheFactory;
import io.tallystick.web.ServerVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes pages of templates. */
@ApplicationScoped
public class Pages {

    private static final String FOLDER = "/pages/";
    private static final String SUFFIX = ".mustache";

    /** Compiles each template once. Ours are found beside our own classes, as servers look for files of other archives first. */
    private final MustacheFactory templates = new DefaultMustacheFactory(Pages::template);

    @Inject
    Visit visit;
    @Inject
    ServerVersion version;

    /** A page with status 200. */
    public Response show(String template, Map<String, ?> words) {
        return show(Response.Status.OK.getStatusCode(), template, words);
    }

    /** A page. */
    public Response show(int status, String template, Map<String, ?> words) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
            .entity(text(template, words).getBytes(StandardCharsets.UTF_8)).build();
    }

    /** The text of a page, for who answers by other means. */
    String text(String template, Map<String, ?> words) {
        Map<String, Object> shared = new HashMap<>();
        shared.put("portal", visit.portal());
        shared.put("token", visit.token());
        shared.put("version", version.text());
        shared.putAll(visit.frame());
        StringWriter page = new StringWriter();
        templates.compile(template + SUFFIX).execute(page, List.of(shared, words));
        return page.toString();
    }

    private static Reader template(String name) {
        InputStream file = Pages.class.getResourceAsStream(FOLDER + name);
        return file == null ? null : new InputStreamReader(file, StandardCharsets.UTF_8);
    }
}
