import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/** Receivers of webhooks on loopback ports, one for each manner; prints manner and port, and ends when it is killed. */
class Receivers {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    public static void main(String[] arguments) throws IOException {
        listen("quick", exchange -> exchange.sendResponseHeaders(204, -1));
        listen("failing", exchange -> exchange.sendResponseHeaders(500, -1));
        listen("hanging", exchange -> hang());
        drop();
    }

    private static void listen(String manner, HttpHandler handler) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(HERE, 0), 200);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                handler.handle(exchange);
            }
        });
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        System.out.println(manner + " " + server.getAddress().getPort());
    }

    private static void hang() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes the connection and lets go of it. */
    private static void drop() throws IOException {
        try (var server = new ServerSocket(0, 200, HERE)) {
            System.out.println("dropping " + server.getLocalPort());
            while (true) {
                server.accept().close();
            }
        }
    }
}
