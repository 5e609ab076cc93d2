package io.tallystick.web.access;

import io.tallystick.access.boundary.Callers;
import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Lets only callers with a valid management key through to the Management API. */
@Provider
@ManagementApi
@Priority(Priorities.AUTHENTICATION)
public class ManagementApiFilter implements ContainerRequestFilter {

    @EJB
    Callers callers;
    @Inject
    Calling calling;
    @Inject
    SourceAddress sources;
    @Context
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        calling.identified(callers.identifyManagement(request.getHeaderString(HttpHeaders.AUTHORIZATION),
            sources.of(servlet)), request.getMethod() + " " + request.getUriInfo().getPath());
    }
}
