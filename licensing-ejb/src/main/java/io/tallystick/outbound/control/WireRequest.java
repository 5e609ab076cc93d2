package io.tallystick.outbound.control;

import io.tallystick.outbound.boundary.OutboundCall;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request as HTTP/1.1 writes it. One connection carries one request. */
record WireRequest(String head, byte[] body) {

    static WireRequest of(OutboundCall call) {
        URI address = call.address();
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        StringBuilder head = new StringBuilder(call.method()).append(' ').append(path)
            .append(address.getRawQuery() == null ? "" : "?" + address.getRawQuery()).append(" HTTP/1.1\r\n");
        add(head, "Host", address.getRawAuthority());
        add(head, "Connection", "close");
        add(head, "User-Agent", "Tallystick");
        call.headers().forEach((name, value) -> add(head, name, value));
        if (call.body() != null) {
            add(head, "Content-Length", String.valueOf(call.body().length));
        }
        return new WireRequest(head.append("\r\n").toString(), call.body() == null ? new byte[0] : call.body());
    }

    void writeTo(OutputStream wire) throws IOException {
        wire.write(head.getBytes(StandardCharsets.ISO_8859_1));
        wire.write(body);
        wire.flush();
    }

    /** A line end would begin another header. */
    private static void add(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value.replaceAll("\\p{Cntrl}+", " ")).append("\r\n");
    }

    @Override
    public String toString() {
        return "WireRequest[]";
    }
}
