package io.tallystick.web.page.console;

import io.tallystick.branding.boundary.PortalView;
import io.tallystick.branding.boundary.Portals;
import io.tallystick.console.boundary.ConsoleSessions;
import io.tallystick.console.boundary.SignedIn;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.PublicAddress;
import io.tallystick.web.access.SourceAddress;
import io.tallystick.web.page.FormToken;
import io.tallystick.web.page.OwnSite;
import io.tallystick.web.page.Visit;
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
import java.util.Optional;
import java.util.Set;

/** Finds out who is signed in, also where there is no page, and stops forms that another site had sent. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class ConsoleFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @EJB
    Portals portals;
    @EJB
    ConsoleSessions sessions;
    @Inject
    ConsoleCookie cookie;
    @Inject
    Desk desk;
    @Inject
    ConsoleFrame frame;
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
        visit.plain("console-refused");
        Optional<PortalView> host = portals.of(addresses.host(servlet));
        Optional<SignedIn> user = cookie.token(request.getCookies()).flatMap(token -> sessions.of(token, sources.of(servlet)))
            .filter(known -> host.map(its -> its.companyId() == known.caller().companyId()).orElse(true));
        user.ifPresentOrElse(known -> at(known, request.getMethod()), () -> visit.at(host.orElse(null), null));
        visit.frame().putAll(frame.words(user, servlet.getRequestURI(), Flash.told(request.getCookies())));
        if (!READING.contains(request.getMethod())) {
            site.require(request, servlet);
        }
    }

    private void at(SignedIn user, String method) {
        desk.taken(user);
        visit.at(portals.ofCompany(user.caller().companyId()), user.caller());
        calling.identified(user.caller(), method + " " + servlet.getRequestURI());
    }
}
