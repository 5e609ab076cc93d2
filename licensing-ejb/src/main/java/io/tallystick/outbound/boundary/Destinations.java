package io.tallystick.outbound.boundary;

import java.util.List;

/**
 * Where calls may lead beside public addresses by HTTPS.
 *
 * @param plainHttp true when plain HTTP is allowed
 * @param networks  CIDR blocks that may be called although they are not public, for instance {@code 10.1.0.0/16}
 */
public record Destinations(boolean plainHttp, List<String> networks) {

    /** Public addresses by HTTPS alone. */
    public static final Destinations PUBLIC = new Destinations(false, List.of());
    /** Whatever there is. */
    public static final Destinations ANYWHERE = new Destinations(true, List.of("0.0.0.0/0", "::/0"));
}
