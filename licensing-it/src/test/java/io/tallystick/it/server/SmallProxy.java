package io.tallystick.it.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Stands before several nodes as a load balancer would. Each request goes to the first node, in order, that takes its connection. A node that
 * breaks off before it has answered may have done what was asked: what can be asked twice is asked of the next node, and of anything else the
 * visitor is told, with 502, to decide that.
 */
public final class SmallProxy implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 2000;
    private static final String NO_ANSWER = "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/plain\r\nContent-Length: 13\r\nConnection: close\r\n\r\nSend it again";

    private final ServerSocket door;
    private final List<URI> nodes;
    private final BlockingQueue<String> passed = new LinkedBlockingQueue<>();

    private SmallProxy(ServerSocket door, List<URI> nodes) {
        this.door = door;
        this.nodes = nodes;
    }

    /** A proxy in front of these nodes. */
    public static SmallProxy before(URI... nodes) {
        try {
            var proxy = new SmallProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), List.of(nodes));
            inBackground(proxy::serve);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where visitors come to. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** Forgets which requests passed so far. */
    public void forgets() {
        passed.clear();
    }

    /** Waits for a request that has gone to a node, answered or not. */
    public void awaitsRequest() {
        try {
            if (passed.poll(1, TimeUnit.MINUTES) == null) {
                throw new AssertionError("no request came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                var visitor = door.accept();
                inBackground(() -> exchange(visitor));
            } catch (IOException closed) {
                // Nobody comes any more.
            }
        }
    }

    private void exchange(Socket visitor) {
        try (visitor) {
            var request = CarriedRequest.read(new BufferedInputStream(visitor.getInputStream()));
            if (!isAnswered(request, visitor.getOutputStream())) {
                visitor.getOutputStream().write(NO_ANSWER.getBytes(US_ASCII));
            }
        } catch (IOException gone) {
            // Whoever came hung up, or the answer broke off in its middle.
        }
    }

    private boolean isAnswered(CarriedRequest request, OutputStream visitor) throws IOException {
        for (var node : nodes) {
            try (var socket = new Socket()) {
                if (isConnected(socket, node)) {
                    int first = firstByte(request, socket);
                    if (first >= 0) {
                        visitor.write(first);
                        socket.getInputStream().transferTo(visitor);
                        return true;
                    }
                    if (!request.isRepeatable()) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isConnected(Socket socket, URI node) {
        try {
            socket.connect(new InetSocketAddress(node.getHost(), node.getPort()), PATIENCE_MILLIS);
            return true;
        } catch (IOException down) {
            return false;
        }
    }

    /** Below 0 when the node broke off before it answered anything. */
    private int firstByte(CarriedRequest request, Socket node) {
        try {
            node.getOutputStream().write(request.bytes());
            passed.add(request.method());
            return node.getInputStream().read();
        } catch (IOException brokenOff) {
            return -1;
        }
    }

    private static void inBackground(Runnable work) {
        var thread = new Thread(work, "small proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
