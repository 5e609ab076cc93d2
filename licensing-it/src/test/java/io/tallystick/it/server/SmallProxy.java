package io.tallystick.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;

/** Stands before several nodes as a load balancer would: each connection goes to the first node, in order, that takes it. */
public final class SmallProxy implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 2000;

    private final ServerSocket door;
    private final List<URI> nodes;

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

    private void serve() {
        while (!door.isClosed()) {
            try {
                var visitor = door.accept();
                var node = connected();
                inBackground(() -> carry(visitor, node));
                inBackground(() -> carry(node, visitor));
            } catch (IOException nobody) {
                // No node, or the door was closed: whoever came tries again.
            }
        }
    }

    private Socket connected() throws IOException {
        for (var node : nodes) {
            var socket = new Socket();
            try {
                socket.connect(new InetSocketAddress(node.getHost(), node.getPort()), PATIENCE_MILLIS);
                return socket;
            } catch (IOException down) {
                socket.close();
            }
        }
        throw new IOException("no node is up");
    }

    private static void carry(Socket from, Socket to) {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            // One side hung up, so does the other.
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
