package io.tallystick.web.page.console.settings;

import io.tallystick.access.boundary.ApiKeyView;
import io.tallystick.access.boundary.ApiKeys;
import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.SigningKeys;
import io.tallystick.audit.boundary.AuditFilter;
import io.tallystick.audit.boundary.AuditLine;
import io.tallystick.audit.boundary.AuditLog;
import io.tallystick.console.boundary.Right;
import io.tallystick.shared.Page;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Needs;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The keys that sign what this company says, with their public halves and their history. */
@Path("settings/signing")
@RequestScoped
public class SigningPageResource {

    private static final int LINES = 20;

    @EJB
    SigningKeys keys;
    @EJB
    ApiKeys apiKeys;
    @EJB
    AuditLog log;
    @Inject
    Desk desk;
    @Inject
    Pages pages;

    /** All keys: of each kind one signs, earlier ones still verify. */
    @GET
    @Needs(Right.READ)
    public Response show() {
        Map<String, Object> words = new HashMap<>();
        words.put("tabs", SettingsTabs.at(SettingsTabs.SIGNING));
        words.put("kinds", SigningWords.kinds(keys.list(desk.caller())));
        words.put("jwks", jwks());
        List<Map<String, Object>> history = history();
        words.put("history", history);
        words.put("any", !history.isEmpty());
        return pages.show("console-signing", words);
    }

    /** A public half as a file. */
    @GET
    @Path("key/{key_id}/public.pem")
    @Needs(Right.READ)
    public Response file(@PathParam("key_id") String keyId) {
        String pem = keys.get(desk.caller(), keyId).pem();
        return Response.ok(pem.getBytes(StandardCharsets.US_ASCII), "application/x-pem-file")
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + keyId.replaceAll("[^\\w-]", "") + ".pem\"").build();
    }

    /** The company is named by any of its API keys; the set of the oldest company needs no name. */
    private String jwks() {
        return "/api/v4/jwks" + apiKeys.list(desk.caller(), new Page.Request(1, 0)).items().stream().map(ApiKeyView::apiKey)
            .map(key -> "?api_key=" + URLEncoder.encode(key, StandardCharsets.UTF_8)).findFirst().orElse("");
    }

    private List<Map<String, Object>> history() {
        Caller caller = desk.caller();
        return Stream.of("prepared", "active", "retired", "revoked").map(state -> "signing_key." + state)
            .map(event -> new AuditFilter(null, null, event, null, null, null, null, null, null))
            .flatMap(filter -> log.page(caller, filter, null, LINES).lines().stream())
            .sorted(Comparator.comparing(AuditLine::at).thenComparing(AuditLine::id).reversed()).limit(LINES).map(SigningWords::happening).toList();
    }
}
