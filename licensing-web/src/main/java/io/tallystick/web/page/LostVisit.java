package io.tallystick.web.page;

import io.tallystick.branding.boundary.Portals;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.access.PublicAddress;
import io.tallystick.web.error.ErrorAnswers;
import io.tallystick.web.error.ErrorStatus;
import io.tallystick.web.error.Failures;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Map;

/**
 * What no page and no resource answers: addresses where nothing is, and what the container refuses or could not do. In place of the container's own
 * page (named in web.xml), people get a page that looks like the others under this name, programs the error body.
 */
@WebServlet("/error")
public class LostVisit extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    transient Portals portals;
    @Inject
    transient PublicAddress addresses;
    @Inject
    transient Visit visit;
    @Inject
    transient Pages pages;
    @Inject
    transient Failures failures;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isRead(request)) {
            showPage(response, visited(request));
        } else {
            LicensingException refusal = refusal(request);
            write(response, refusal, MediaType.APPLICATION_JSON, ErrorAnswers.body(refusal.code(), refusal.getMessage()));
        }
    }

    private void showPage(HttpServletResponse response, LicensingException refusal) throws IOException {
        PageHeaders.ALWAYS.forEach(response::setHeader);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        write(response, refusal, MediaType.TEXT_HTML, pages.text(visit.template(), Map.of("alert", visit.alert(refusal))));
    }

    private static void write(HttpServletResponse response, LicensingException refusal, String type, String body) throws IOException {
        response.setStatus(ErrorStatus.of(refusal.code()));
        response.setContentType(type + ";charset=UTF-8");
        response.getWriter().write(body);
    }

    /** Finds out whose pages are visited, and why it goes no further; without a database it is nobody's, and that is why. */
    private LicensingException visited(HttpServletRequest request) {
        try {
            visit.at(portals.of(addresses.host(request)).orElse(null), null);
            return refusal(request);
        } catch (EJBException away) {
            return failures.refusal(away);
        }
    }

    private LicensingException refusal(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure ? failures.refusal(failure)
            : new LicensingException(status == null ? ErrorCode.NOT_FOUND : ErrorStatus.code((int) status));
    }

    private static boolean isRead(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML)
            && !String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)).startsWith("/api");
    }
}
