package io.tallystick.sso.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tallystick.outbound.boundary.OutboundAnswer;
import io.tallystick.outbound.boundary.OutboundCall;
import io.tallystick.outbound.boundary.OutboundCalls;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Calls identity providers: no redirects, answers of a limited size, a limited time from the first byte out to the last byte in, and few
 * calls to one provider at a time, so that one that hangs takes no more than a few of this server's threads (requirement I6).
 */
@ApplicationScoped
public class ProviderCalls {

    private static final Duration LONGEST_CALL = Duration.ofSeconds(5);
    private static final Duration LONGEST_QUEUE = Duration.ofSeconds(1);
    private static final int CALLS_AT_ONCE = 16;
    private static final int MOST_PROVIDERS = 1000;
    private static final int LARGEST_ANSWER = 512 * 1024;

    @EJB
    OutboundCalls outbound;
    @Inject
    ProviderAddresses addresses;

    private final Cache<String, Semaphore> lines = Caffeine.newBuilder().maximumSize(MOST_PROVIDERS).build();

    /** @param authorization header; null for none */
    ProviderAnswer get(String address, String authorization, Deadline deadline) {
        return send("GET", addresses.callable(address), headers(authorization), null, deadline);
    }

    /** A form, as the endpoints of OAuth take it. */
    ProviderAnswer post(String address, String authorization, String form, Deadline deadline) {
        Map<String, String> headers = headers(authorization);
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        return send("POST", addresses.callable(address), headers, form.getBytes(StandardCharsets.UTF_8), deadline);
    }

    private static Map<String, String> headers(String authorization) {
        Map<String, String> headers = new HashMap<>(Map.of("Accept", "application/json"));
        if (authorization != null) {
            headers.put("Authorization", authorization);
        }
        return headers;
    }

    private ProviderAnswer send(String method, URI uri, Map<String, String> headers, byte[] body, Deadline deadline) {
        String address = withoutQuery(uri);
        Semaphore line = lines.get(uri.getAuthority(), provider -> new Semaphore(CALLS_AT_ONCE));
        try {
            if (!line.tryAcquire(deadline.millisUpTo(LONGEST_QUEUE), TimeUnit.MILLISECONDS)) {
                throw Refusal.ofProvider(address, "too many calls wait for it");
            }
            try {
                Duration patience = Duration.ofMillis(deadline.millisUpTo(LONGEST_CALL));
                return received(address, new OutboundCall(method, uri, headers, body, patience, LARGEST_ANSWER, addresses.destinations()));
            } finally {
                line.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.ofProvider(address, "the server stops");
        }
    }

    private ProviderAnswer received(String address, OutboundCall call) {
        try {
            OutboundAnswer answer = outbound.make(call);
            if (!answer.whole()) {
                throw Refusal.ofProvider(address, "its answer did not come in time, or is larger than " + LARGEST_ANSWER + " bytes");
            }
            return new ProviderAnswer(address, answer.status(), new String(answer.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Refusal.ofProvider(address, e.getMessage());
        }
    }

    private static String withoutQuery(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority() + uri.getPath();
    }
}
