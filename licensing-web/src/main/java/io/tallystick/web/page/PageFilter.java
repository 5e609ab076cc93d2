package io.tallystick.web.page;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Guesses;
import io.tallystick.branding.boundary.PortalView;
import io.tallystick.branding.boundary.Portals;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.PublicAddress;
import io.tallystick.web.access.SourceAddress;
import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds out whose pages are visited, also where there is no page, and stops forms that another site had sent. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class PageFilter implements ContainerRequestFilter {

    /** What is so long in an address is a secret that somebody was mailed: the trail must not tell it. */
    private static final Pattern SECRET = Pattern.compile("[\\w-]{40,}");
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @EJB
    Portals portals;
    @EJB
    Guesses guesses;
    @Inject
    Visit visit;
    @Inject
    Calling calling;
    @Inject
    SourceAddress sources;
    @Inject
    PublicAddress addresses;
    @Inject
    OwnSite site;
    @Context
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        visit.begin(FormToken.of(request));
        PortalView portal = portals.of(addresses.host(servlet)).orElseThrow(() ->
            new LicensingException(ErrorCode.NOT_FOUND, "Nothing is shown under this name. Check the address for typing errors."));
        Caller caller = portals.caller(portal, sources.of(servlet));
        visit.at(portal, caller);
        calling.identified(caller, request.getMethod() + " " + SECRET.matcher(servlet.getRequestURI()).replaceAll("…"));
        if (!READING.contains(request.getMethod())) {
            site.require(request, servlet);
            guesses.requireRoomFor(caller);
        }
    }
}
