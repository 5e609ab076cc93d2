package io.tallystick.outbound.boundary;

import java.util.List;

/**
 * Where calls may lead beside public addresses by HTTPS.
 *
 * @param plainHttp true when plain HTTP is allowed
 * @param networks  CIDR blocks that may be called although they are not public, for instance {@code 10.1.0.0/16}
 */
public record Reach(boolean plainHttp, List<String> networks) {

    /** Public addresses by HTTPS alone. */
    public static final Reach PUBLIC = new Reach(false, List.of());
    /** Whatever there is. */
    public static final Reach ANYWHERE = new Reach(true, List.of("0.0.0.0/0", "::/0"));
}
