package io.tallystick.web.access;

import io.tallystick.access.boundary.Foundations;
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

/** Lets the operator through to the operator's own calls, and nobody else. */
@Provider
@OperatorApi
@Priority(Priorities.AUTHENTICATION)
public class OperatorApiFilter implements ContainerRequestFilter {

    @EJB
    Foundations foundations;
    @Inject
    Calling calling;
    @Inject
    SourceAddress sources;
    @Context
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext request) {
        calling.operating(foundations.operator(request.getHeaderString(HttpHeaders.AUTHORIZATION), sources.of(servlet)));
    }
}
