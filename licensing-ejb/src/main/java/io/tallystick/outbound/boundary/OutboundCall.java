package io.tallystick.outbound.boundary;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * A call to be made.
 *
 * @param method   in capitals
 * @param headers  beside those of the protocol itself
 * @param body     null for none
 * @param patience for all of it together
 * @param mostRead bytes of the answer's body that are read at the most
 */
public record OutboundCall(String method, URI address, Map<String, String> headers, byte[] body, Duration patience, int mostRead, Destinations destinations) {

    /** Without headers and body, which may hold secrets. */
    @Override
    public String toString() {
        return "OutboundCall[" + method + " " + address.getAuthority() + "]";
    }
}
