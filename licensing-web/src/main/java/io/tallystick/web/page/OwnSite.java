package io.tallystick.web.page;

import io.tallystick.web.access.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/**
 * Forms come from our own pages. The browser says where a form was ({@code Sec-Fetch-Site}, {@code Origin}); old ones say nothing, so each
 * form also holds a token that its visitor's cookie repeats, and which no other site can read.
 */
@ApplicationScoped
public class OwnSite {

    /** {@code none}: the visitor's own doing, for instance a reload. */
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Inject
    PublicAddress addresses;
    @Inject
    Visit visit;

    /** Refuses what the browser says was sent by another site. */
    public void require(ContainerRequestContext request, HttpServletRequest servlet) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        String origin = request.getHeaderString("Origin");
        boolean foreign = site == null ? origin != null && !addresses.isOrigin(servlet, origin) : !OURS.contains(site);
        if (foreign) {
            throw new ForeignFormException();
        }
    }

    /** Refuses a form without the visitor's token. */
    void requireToken(String sent) {
        if (!MessageDigest.isEqual(visit.token().getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8))) {
            throw new ForeignFormException();
        }
    }
}
