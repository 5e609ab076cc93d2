package io.tallystick.web.access;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Callers;
import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Lets only callers with a valid management key through to the Management API, and each only to what its key may do. */
@Provider
@ManagementApi
@Priority(Priorities.AUTHENTICATION)
public class ManagementApiFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @EJB
    Callers callers;
    @Inject
    Calling calling;
    @Inject
    SourceAddress sources;
    @Context
    HttpServletRequest servlet;
    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Caller caller = callers.identifyManagement(request.getHeaderString(HttpHeaders.AUTHORIZATION), sources.of(servlet));
        calling.identified(caller, request.getMethod() + " " + request.getUriInfo().getPath());
        if (!READING.contains(request.getMethod()) && !resource.getResourceMethod().isAnnotationPresent(ReadsOnly.class)) {
            caller.requireWrite();
        }
        if (!resource.getResourceMethod().isAnnotationPresent(WithinProducts.class)
            && !resource.getResourceClass().isAnnotationPresent(WithinProducts.class)) {
            caller.requireAllProducts();
        }
    }
}
