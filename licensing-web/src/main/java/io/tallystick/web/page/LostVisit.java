package io.tallystick.web.page;

import io.tallystick.branding.boundary.Portals;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.access.PublicAddress;
import io.tallystick.web.error.ErrorAnswers;
import io.tallystick.web.error.ErrorStatus;
import jakarta.ejb.EJB;
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
 * Addresses where nothing is, neither of the API nor of a page, in place of the container's own page (named in web.xml): people get a page that
 * looks like the others under this name, programs the error body.
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

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ErrorCode code = code(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        boolean read = code == ErrorCode.NOT_FOUND && isRead(request);
        response.setStatus(ErrorStatus.of(code));
        response.setContentType((read ? MediaType.TEXT_HTML : MediaType.APPLICATION_JSON) + ";charset=UTF-8");
        response.getWriter().write(read ? page(request, response) : ErrorAnswers.body(code, code.message()));
    }

    private String page(HttpServletRequest request, HttpServletResponse response) {
        PageHeaders.ALWAYS.forEach(response::setHeader);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        visit.at(portals.of(addresses.host(request)).orElse(null), null);
        return pages.text(visit.template(), Map.of("alert", visit.alert(new LicensingException(ErrorCode.NOT_FOUND, ErrorCode.NOT_FOUND.message()))));
    }

    private static boolean isRead(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML)
            && !String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)).startsWith("/api");
    }

    private static ErrorCode code(Object status) {
        return status == null ? ErrorCode.NOT_FOUND : switch ((int) status) {
            case 404 -> ErrorCode.NOT_FOUND;
            case 405 -> ErrorCode.METHOD_NOT_ALLOWED;
            case 500 -> ErrorCode.INTERNAL_ERROR;
            case 503 -> ErrorCode.SERVICE_UNAVAILABLE;
            default -> ErrorCode.VALIDATION_ERROR;
        };
    }
}
