package io.tallystick.web.page.my;

import io.tallystick.selfservice.boundary.Visitor;
import io.tallystick.selfservice.boundary.Visits;
import io.tallystick.web.access.Calling;
import io.tallystick.web.page.Visit;
import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Lets visitors with an open session through, and shows others the page on which they ask for a link. */
@Provider
@ForVisitors
@Priority(Priorities.AUTHORIZATION)
public class VisitorFilter implements ContainerRequestFilter {

    @EJB
    Visits visits;
    @Inject
    Guest guest;
    @Inject
    Visit visit;
    @Inject
    Calling calling;
    @Inject
    SessionCookie cookie;

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<String> token = cookie.token(request.getCookies());
        Optional<Visitor> visitor = token.flatMap(sent -> visits.visitor(visit.caller(), sent));
        visitor.ifPresentOrElse(known -> {
            guest.recognised(known, token.get());
            calling.identified(known.caller(), calling.operation());
        }, () -> request.abortWith(Redirect.to(token.isPresent() ? "/my?told=ended" : "/my").build()));
    }
}
