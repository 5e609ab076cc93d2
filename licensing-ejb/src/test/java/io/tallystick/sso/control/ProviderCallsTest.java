package io.tallystick.sso.control;

import static io.tallystick.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.tallystick.outbound.boundary.OutboundCalls;
import io.tallystick.shared.ErrorCode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Against a provider of the test's own on loopback. */
class ProviderCallsTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ProviderCalls calls = new ProviderCalls();
    private HttpServer provider;

    @BeforeEach
    void start() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.setExecutor(threads);
        provider.start();
        calls.outbound = new OutboundCalls();
        calls.addresses = new ProviderAddresses();
        calls.addresses.outbound = calls.outbound;
        calls.addresses.insecureAllowed = true;
    }

    @AfterEach
    void stop() {
        provider.stop(0);
        threads.shutdownNow();
    }

    @Test
    void anAnswerIsHandedOverWithItsStatus() {
        answering("/", 401, "{\"error\":\"invalid_token\"}");

        ProviderAnswer answer = get("/", Duration.ofSeconds(5));

        assertThat(answer.isRefusal()).isTrue();
        assertThat(answer.error()).isEqualTo("invalid_token");
    }

    @Test
    @DisplayName("I6 a provider that sends a byte now and then is given up in time")
    void aProviderThatDripsIsGivenUp() {
        provider.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                pause(50);
            }
        });
        long begun = System.nanoTime();

        assertRefused(ErrorCode.IDENTITY_PROVIDER_UNAVAILABLE, () -> get("/", Duration.ofMillis(400)));

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    @DisplayName("I6 a provider that says nothing, or too much, or nothing sensible, cannot be used")
    void aProviderThatTalksNonsenseCannotBeUsed() {
        provider.createContext("/silent", exchange -> pause(3000));
        provider.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] much = new byte[64 * 1024];
            for (int i = 0; i < 1000; i++) {
                exchange.getResponseBody().write(much);
            }
        });
        answering("/failing", 500, "{}");
        answering("/page", 200, "<html>welcome</html>");
        answering("/deep", 200, "[".repeat(100_000));

        assertRefused(ErrorCode.IDENTITY_PROVIDER_UNAVAILABLE, () -> get("/silent", Duration.ofMillis(300)));
        assertRefused(ErrorCode.IDENTITY_PROVIDER_UNAVAILABLE, () -> get("/endless", Duration.ofSeconds(5)));
        for (String path : new String[] {"/failing", "/page", "/deep"}) {
            assertRefused(ErrorCode.IDENTITY_PROVIDER_UNAVAILABLE, () -> get(path, Duration.ofSeconds(5)).members());
        }
    }

    @Test
    @DisplayName("I7 a redirect is not followed")
    void aRedirectIsNotFollowed() {
        provider.createContext("/away", exchange -> {
            exchange.getResponseHeaders().add("Location", "/inside");
            exchange.sendResponseHeaders(302, -1);
        });
        answering("/inside", 200, "{}");

        assertRefused(ErrorCode.IDENTITY_PROVIDER_UNAVAILABLE, () -> get("/away", Duration.ofSeconds(5)).members());
    }

    @Test
    @DisplayName("I6 a provider that is down cannot be used")
    void aProviderThatIsDownCannotBeUsed() {
        provider.stop(0);

        assertRefused(ErrorCode.IDENTITY_PROVIDER_UNAVAILABLE, () -> get("/", Duration.ofSeconds(5)));
    }

    private ProviderAnswer get(String path, Duration patience) {
        return calls.get("http://127.0.0.1:" + provider.getAddress().getPort() + path, null, Deadline.in(patience));
    }

    private void answering(String path, int status, String body) {
        HttpHandler handler = exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
        provider.createContext(path, handler);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
