package io.tallystick.outbound.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.outbound.boundary.OutboundAnswer;
import io.tallystick.outbound.boundary.OutboundCall;
import io.tallystick.outbound.boundary.Destinations;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a receiver that says, byte by byte, what a test wants. */
class ExchangeTest {

    private final BlockingQueue<String> heard = new ArrayBlockingQueue<>(10);
    private ServerSocket receiver;

    @BeforeEach
    void open() throws IOException {
        receiver = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        receiver.close();
    }

    @Test
    void aRequestIsWrittenInFullAndItsAnswerRead() throws Exception {
        says("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201 Created\r\nContent-Length: 5\r\n\r\nhello and more");

        OutboundAnswer answer = post("/hook?a=1", 100);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(new String(answer.body(), UTF_8)).isEqualTo("hello");
        assertThat(answer.whole()).isTrue();
        assertThat(heard.take()).startsWith("POST /hook?a=1 HTTP/1.1\r\nHost: 127.0.0.1:" + receiver.getLocalPort() + "\r\n")
            .contains("\r\nX-Test: one two\r\n", "\r\nContent-Length: 4\r\n").endsWith("\r\n\r\nbody");
    }

    @Test
    void chunksAreJoined() throws Exception {
        says("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n");

        OutboundAnswer answer = post("/", 100);

        assertThat(new String(answer.body(), UTF_8)).isEqualTo("abcde");
        assertThat(answer.whole()).isTrue();
    }

    @Test
    @DisplayName("N3 no more of an answer is read than was asked for")
    void noMoreIsReadThanWasAskedFor() throws Exception {
        says("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(100_000));

        OutboundAnswer answer = post("/", 1000);

        assertThat(answer.body()).hasSize(1000);
        assertThat(answer.whole()).isFalse();
    }

    @Test
    @DisplayName("N3 a redirect is an answer like others")
    void aRedirectIsAnAnswer() throws Exception {
        says("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n");

        assertThat(post("/", 1000).status()).isEqualTo(302);
        assertThat(heard).hasSize(1);
    }

    @Test
    @DisplayName("N2 a receiver that says nothing, or a little at a time, is given up in time")
    void whoSaysNothingIsGivenUp() {
        drips("HTTP/1.1 200 OK\r\nX-Never: " + "x".repeat(1000));
        long begun = System.nanoTime();

        assertThatThrownBy(() -> post("/", 100)).isInstanceOf(IOException.class).hasMessageContaining("no answer came within 600 ms");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    @DisplayName("N2 of a body that never ends, what came in time is told")
    void whatCameInTimeIsTold() throws Exception {
        drips("HTTP/1.1 200 OK\r\n\r\n", "never ends ".repeat(1000));

        OutboundAnswer answer = post("/", 1000);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.whole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSH-2.0-OpenSSH_9\r\n\r\n", "HTTP/1.1 abc\r\n\r\n", "HTTP/1.1 200 OK\r\nno colon\r\n\r\n", "HTTP/1.1 200 OK\r\n", ""})
    void whatIsNoHttpFails(String answer) {
        says(answer);

        assertThatThrownBy(() -> post("/", 100)).isInstanceOf(IOException.class).hasMessageStartingWith("the connection failed");
    }

    @Test
    @DisplayName("N1 the address that is connected to is asked, whatever was said of the name before")
    void theConnectedAddressIsAsked() {
        says("HTTP/1.1 200 OK\r\n\r\n");

        assertThatThrownBy(() -> call("http://localhost:" + receiver.getLocalPort() + "/", new Destinations(true, List.of("10.0.0.0/8"))))
            .isInstanceOf(IOException.class).hasMessageContaining("is not public");
        assertThat(heard).isEmpty();
    }

    @Test
    @DisplayName("N4 plain HTTP is not spoken where it is not allowed")
    void plainHttpIsNotSpoken() {
        assertThatThrownBy(() -> call("http://127.0.0.1:" + receiver.getLocalPort() + "/", new Destinations(false, List.of("127.0.0.0/8"))))
            .isInstanceOf(IOException.class).hasMessageContaining("use https");
    }

    @Test
    void whoIsDownIsNamed() throws IOException {
        receiver.close();

        assertThatThrownBy(() -> post("/", 100)).isInstanceOf(IOException.class).hasMessageStartingWith("no connection to 127.0.0.1:");
    }

    private OutboundAnswer post(String path, int most) throws IOException {
        return Exchange.of(new OutboundCall("POST", URI.create("http://127.0.0.1:" + receiver.getLocalPort() + path),
            Map.of("X-Test", "one\r\ntwo"), "body".getBytes(UTF_8), Duration.ofMillis(600), most, Destinations.ANYWHERE)).run();
    }

    private static void call(String address, Destinations destinations) throws IOException {
        Exchange.of(new OutboundCall("GET", URI.create(address), Map.of(), null, Duration.ofSeconds(2), 100, destinations)).run();
    }

    private void says(String answer) {
        serve(out -> out.write(answer.getBytes(UTF_8)));
    }

    private void drips(String begin, String... rest) {
        serve(out -> {
            out.write(begin.getBytes(UTF_8), 0, rest.length == 0 ? 10 : begin.length());
            for (byte each : (rest.length == 0 ? begin.substring(10) : rest[0]).getBytes(UTF_8)) {
                out.write(each);
                out.flush();
                pause();
            }
        });
    }

    private void serve(Saying saying) {
        Thread thread = new Thread(() -> {
            try (Socket socket = receiver.accept()) {
                heard.add(request(socket.getInputStream()));
                saying.to(socket.getOutputStream());
                socket.getOutputStream().flush();
                socket.shutdownOutput();
                socket.getInputStream().readAllBytes();
            } catch (IOException e) {
                return;
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static String request(InputStream in) throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0 || text.toString().startsWith("POST") && !text.toString().endsWith("body")) {
            text.append((char) in.read());
        }
        return text.toString();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Saying {
        void to(OutputStream out) throws IOException;
    }
}
