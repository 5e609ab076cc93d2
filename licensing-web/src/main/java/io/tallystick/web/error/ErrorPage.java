package io.tallystick.web.error;

import io.tallystick.shared.ErrorCode;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The error body for addresses outside the API, in place of the container's HTML page (named in web.xml). */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        ErrorCode code = status == null ? ErrorCode.NOT_FOUND : switch ((int) status) {
            case 404 -> ErrorCode.NOT_FOUND;
            case 405 -> ErrorCode.METHOD_NOT_ALLOWED;
            case 500 -> ErrorCode.INTERNAL_ERROR;
            case 503 -> ErrorCode.SERVICE_UNAVAILABLE;
            default -> ErrorCode.VALIDATION_ERROR;
        };
        response.setStatus(ErrorStatus.of(code));
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(ErrorAnswers.body(code, code.message()));
    }
}
