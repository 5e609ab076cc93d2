package io.tallystick.sso.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls identity providers: no redirects, answers of a limited size, a limited time from the first byte out to the last byte in, and few
 * calls to one provider at a time, so that one that hangs takes no more than a few of this server's threads (requirement I6).
 */
@ApplicationScoped
public class ProviderCalls {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(2);
    private static final Duration LONGEST_CALL = Duration.ofSeconds(5);
    private static final Duration LONGEST_QUEUE = Duration.ofSeconds(1);
    private static final int CALLS_AT_ONCE = 16;
    private static final int MOST_PROVIDERS = 1000;
    private static final int LARGEST_ANSWER = 512 * 1024;

    @Inject
    ProviderAddresses addresses;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(LONGEST_CONNECT)
        .followRedirects(HttpClient.Redirect.NEVER).build();
    private final Cache<String, Semaphore> lines = Caffeine.newBuilder().maximumSize(MOST_PROVIDERS).build();

    /** @param authorization header; null for none */
    ProviderAnswer get(String address, String authorization, Deadline deadline) {
        return send(request(address, authorization).GET().build(), deadline);
    }

    /** A form, as the endpoints of OAuth take it. */
    ProviderAnswer post(String address, String authorization, String form, Deadline deadline) {
        return send(request(address, authorization).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)).build(), deadline);
    }

    private HttpRequest.Builder request(String address, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(addresses.callable(address)).header("Accept", "application/json");
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private ProviderAnswer send(HttpRequest request, Deadline deadline) {
        String address = withoutQuery(request.uri());
        Semaphore line = lines.get(request.uri().getAuthority(), provider -> new Semaphore(CALLS_AT_ONCE));
        try {
            if (!line.tryAcquire(deadline.millisUpTo(LONGEST_QUEUE), TimeUnit.MILLISECONDS)) {
                throw Refusal.ofProvider(address, "too many calls wait for it");
            }
            try {
                return received(address, request, deadline);
            } finally {
                line.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.ofProvider(address, "the server stops");
        }
    }

    private ProviderAnswer received(String address, HttpRequest request, Deadline deadline) throws InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, head -> new LimitedBody(LARGEST_ANSWER));
        try {
            HttpResponse<byte[]> received = answer.get(deadline.millisUpTo(LONGEST_CALL), TimeUnit.MILLISECONDS);
            return new ProviderAnswer(address, received.statusCode(), new String(received.body(), StandardCharsets.UTF_8));
        } catch (TimeoutException e) {
            throw Refusal.ofProvider(address, "no whole answer came in time");
        } catch (ExecutionException e) {
            throw Refusal.ofProvider(address, String.valueOf(e.getCause()));
        } finally {
            answer.cancel(true);
        }
    }

    private static String withoutQuery(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority() + uri.getPath();
    }
}
