package io.tallystick.web.page.console;

import io.tallystick.console.boundary.SignedIn;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Lets through to a page only whose role includes what the page {@link Needs}; others sign in first. A page that says nothing is shown to nobody. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RightFilter implements ContainerRequestFilter {

    @Inject
    Desk desk;
    @Inject
    LostForm lost;
    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod() == null || resource.getResourceMethod().isAnnotationPresent(WithoutSession.class)) {
            return;
        }
        SignedIn user = desk.ifTaken().orElse(null);
        if (user == null) {
            request.abortWith(lost.kept(request).orElseGet(() -> Flash.redirect(signIn(request)).build()));
        } else if (user.secondFactorDue()) {
            request.abortWith(Flash.redirect("/console/login/code").build());
        } else {
            user.require(resource.getResourceMethod().getAnnotation(Needs.class).value());
        }
    }

    /** Where somebody signs in and comes back to the page that was wanted; a form is not sent again by itself. */
    private static String signIn(ContainerRequestContext request) {
        String wanted = request.getUriInfo().getRequestUri().getRawPath();
        boolean reading = request.getMethod().equals(HttpMethod.GET);
        boolean begins = wanted.replaceAll("/$", "").equals("/console");
        return "/console/login" + (reading ? begins ? "" : "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8) : "?told=ended");
    }
}
