package io.tallystick.web.page;

import io.tallystick.branding.boundary.Portals;
import io.tallystick.web.access.PublicAddress;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;

/** The address without a path: the host name of a company leads to its portal, the server's own shows what there is. */
@WebServlet("")
public class FrontDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    transient Portals portals;
    @Inject
    transient PublicAddress addresses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (portals.isTaken(addresses.host(request))) {
            // Not sendRedirect: servers would name themselves there, not the proxy before them.
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader(HttpHeaders.LOCATION, "/offline");
        } else {
            request.getRequestDispatcher("/index.html").forward(request, response);
        }
    }
}
