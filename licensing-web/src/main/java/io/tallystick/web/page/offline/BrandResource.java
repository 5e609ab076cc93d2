package io.tallystick.web.page.offline;

import io.tallystick.branding.boundary.PortalView;
import io.tallystick.branding.boundary.Portals;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.page.Visit;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Colours and logo of the host's company. Browsers keep them: after a change they have another address. */
@Path("brand")
@RequestScoped
public class BrandResource {

    private static final String KEPT = "private, max-age=86400";
    private static final String ON_LIGHT = ":root{--accent:%s}";
    private static final String ON_DARK = "@media(prefers-color-scheme:dark){:root{--accent:%s}}";
    private static final String OURS_ON_DARK = "#e0a363";
    private static final String OURS_ON_LIGHT = "#8a4b14";

    @EJB
    Portals portals;
    @Inject
    Visit visit;

    /** Overrides our own colours. */
    @GET
    @Path("colours.css")
    public Response colours() {
        PortalView portal = visit.portal();
        if (!portal.ownColours()) {
            throw new LicensingException(ErrorCode.NOT_FOUND);
        }
        return kept(style(portal), "text/css;charset=UTF-8");
    }

    /** The picture. Even if a browser took it for a page, it could do nothing. */
    @GET
    @Path("logo.png")
    public Response logo() {
        byte[] picture = portals.logo(visit.portal()).orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
        return Response.fromResponse(kept(picture, "image/png")).header("Content-Security-Policy", "default-src 'none'; sandbox").build();
    }

    private static String style(PortalView portal) {
        return ON_LIGHT.formatted(portal.accent() == null ? OURS_ON_LIGHT : portal.accent())
            + ON_DARK.formatted(portal.accentDark() == null ? OURS_ON_DARK : portal.accentDark());
    }

    private static Response kept(Object entity, String type) {
        return Response.ok(entity, type).header(HttpHeaders.CACHE_CONTROL, KEPT).header(HttpHeaders.VARY, "Host").build();
    }
}
