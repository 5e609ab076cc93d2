package io.tallystick.outbound.control;

import io.tallystick.outbound.boundary.OutboundAnswer;
import io.tallystick.outbound.boundary.OutboundCall;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One call over a connection of its own. Written on sockets, because the HTTP client of the JDK resolves names by itself: what was asked
 * of a name is then not what is connected to.
 */
public final class Exchange {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(4);
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final OutboundCall call;
    private final URI address;
    private final long end;

    private Exchange(OutboundCall call) {
        this.call = call;
        this.address = call.address();
        this.end = System.nanoTime() + call.patience().toNanos();
    }

    /** The call, whose patience begins to run. */
    public static Exchange of(OutboundCall call) {
        return new Exchange(call);
    }

    /** The answer; an {@link IOException} in words when there is none. */
    public OutboundAnswer run() throws IOException {
        if (!Addresses.mayBePlain(address, call.destinations())) {
            throw new IOException("plain HTTP is not allowed here: use https");
        }
        IOException last = new IOException("the host " + address.getHost() + " has no address");
        for (InetAddress each : Addresses.reached(address, call.destinations())) {
            try (Socket socket = new Socket(Proxy.NO_PROXY)) {
                return converse(socket, each);
            } catch (UnreachableException e) {
                last = e;
            }
        }
        throw last;
    }

    private OutboundAnswer converse(Socket socket, InetAddress host) throws IOException {
        CompletableFuture<Void> conversation = new CompletableFuture<Void>().orTimeout(Math.max(1, millisLeft()), TimeUnit.MILLISECONDS);
        conversation.whenComplete((done, late) -> close(late == null ? null : socket));
        WireAnswer answer = new WireAnswer(call.mostRead());
        try {
            connect(socket, host);
            Socket spoken = isHttps() ? secured(socket) : socket;
            WireRequest.of(call).writeTo(spoken.getOutputStream());
            answer.readFrom(new BufferedInputStream(spoken.getInputStream()));
            return answer.told();
        } catch (UnreachableException e) {
            throw millisLeft() > 0 ? e : late();
        } catch (IOException e) {
            return answer.hasHead() ? answer.told() : failed(e);
        } finally {
            conversation.complete(null);
        }
    }

    private void connect(Socket socket, InetAddress host) throws IOException {
        int port = address.getPort() > 0 ? address.getPort() : isHttps() ? HTTPS : HTTP;
        try {
            socket.connect(new InetSocketAddress(host, port), (int) Math.max(1, Math.min(LONGEST_CONNECT.toMillis(), millisLeft())));
        } catch (IOException e) {
            throw new UnreachableException("no connection to " + address.getAuthority());
        }
    }

    /** The certificate must be the host's (requirement N4). */
    private Socket secured(Socket plain) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, address.getHost(), plain.getPort(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private OutboundAnswer failed(IOException failure) throws IOException {
        throw millisLeft() > 0 ? new IOException("the connection failed: " + failure.getMessage(), failure) : late();
    }

    private IOException late() {
        return new IOException("no answer came within " + call.patience().toMillis() + " ms");
    }

    private boolean isHttps() {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    private long millisLeft() {
        return TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    }

    private static void close(Closeable connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (IOException e) {
            // It was to be given up anyway.
            return;
        }
    }

    /** Another address of the host may do. */
    private static final class UnreachableException extends IOException {

        UnreachableException(String message) {
            super(message);
        }
    }
}
