package io.tallystick.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.signing.OauthClient;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;

/** The access token of an OAuth client (§1.2): fetched when it is needed first, and again before it ends. */
final class AccessTokens implements Authorization {

    /** A token that lives no longer than this may end on its way to the server. */
    private static final int SPARE_SECONDS = 60;

    private final OauthClient client;
    private final Function<String, Answer> endpoint;
    private final Clock clock;
    private String token;
    private Instant renewAt = Instant.MIN;

    /** @param endpoint posts a form to the token endpoint */
    AccessTokens(OauthClient client, Function<String, Answer> endpoint, Clock clock) {
        this.client = client;
        this.endpoint = endpoint;
        this.clock = clock;
    }

    @Override
    public synchronized String header(String date) {
        if (!clock.instant().isBefore(renewAt)) {
            renew();
        }
        return "Bearer " + token;
    }

    /** The machine's clock may have been set back, or stood still while the machine slept. */
    @Override
    public synchronized boolean isRenewed() {
        renewAt = Instant.MIN;
        return true;
    }

    private void renew() {
        ObjectNode answer = endpoint.apply("grant_type=client_credentials&client_id=" + encoded(client.id())
                + "&client_secret=" + encoded(client.secret())).json();
        token = answer.path("access_token").asText();
        renewAt = clock.instant().plusSeconds(answer.path("expires_in").asLong() - SPARE_SECONDS);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
