package io.tallystick.web.v4;

import io.tallystick.access.boundary.Companies;
import io.tallystick.shared.Iso;
import io.tallystick.signing.boundary.PublicKeyView;
import io.tallystick.signing.boundary.Signatures;
import io.tallystick.web.ServerVersion;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.JsonMembers;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the API is and with which keys it signs (§1.4); these endpoints need no key. */
@Path("v4")
@RequestScoped
public class WellKnownResource {

    private static final List<String> POSTS = List.of("activate_license", "deactivate_license", "activate_offline", "deactivate_offline",
        "add_consumption", "add_feature_consumption", "track_device_variables", "change_password", "floating/release", "floating/borrow",
        "floating/feature_release", "floating/feature_borrow", "activate_bundle", "deactivate_bundle", "activate_bundle_offline",
        "deactivate_bundle_offline", "oauth/token");
    private static final List<String> GETS = List.of("check_license", "check_license_feature", "product_details", "get_device_variables",
        "versions", "installation_file", "trial_key", "user_licenses", "device_licenses", "customer_license_users", "oauth_url", "sso_url", "check_bundle",
        ".well-known", "jwks");

    @EJB
    Companies companies;
    @EJB
    Signatures signatures;
    @Inject
    Answers answers;
    @Inject
    Clock clock;
    @Inject
    ServerVersion version;
    @Inject
    @ConfigProperty(name = "tallystick.environment", defaultValue = "production")
    String environment;
    @Context
    UriInfo uri;

    /** The description of this API. */
    @GET
    @Path(".well-known")
    public Response wellKnown(@QueryParam("api_key") String apiKey) {
        long company = companies.idByApiKey(apiKey);
        PublicKeyView active = signatures.publicKeys(company).get(0);
        String base = uri.getBaseUriBuilder().path("v4/").build().toString();
        String json = Json.compact(Json.object().add("api_base_url", base).add("environment", environment)
            .add("supported_api_versions", Json.texts(Stream.of("v4"))).add("default_api_version", "v4").add("version", version.text())
            .add("timestamp", Iso.of(OffsetDateTime.now(clock).withNano(0))).add("pub_key", active.pem())
            .add("jwks_uri", base + "jwks").add("endpoints", Json.objects(endpoints(base))).build());
        return answers.signed(signatures.activeKey(company), json);
    }

    /** All public keys of the company as a JWK set (RFC 7517). */
    @GET
    @Path("jwks")
    public Response jwks(@QueryParam("api_key") String apiKey) {
        long company = companies.idByApiKey(apiKey);
        String json = Json.compact(Json.object()
            .add("keys", Json.objects(signatures.publicKeys(company).stream().map(WellKnownResource::jwk))).build());
        return answers.signed(signatures.activeKey(company), json);
    }

    private static JsonObject jwk(PublicKeyView key) {
        JsonMembers jwk = Json.object().add("kty", key.kind()).add("use", "sig").add("alg", key.algorithm()).add("kid", key.keyId());
        key.numbers().forEach(jwk::add);
        return jwk.build();
    }

    private static Stream<JsonObject> endpoints(String base) {
        return Stream.concat(POSTS.stream().map(path -> endpoint("POST", base + path)), GETS.stream().map(path -> endpoint("GET", base + path)));
    }

    private static JsonObject endpoint(String method, String url) {
        return Json.object().add("method", method).add("url", url).build();
    }
}
