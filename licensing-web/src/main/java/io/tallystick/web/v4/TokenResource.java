package io.tallystick.web.v4;

import io.tallystick.access.boundary.AccessToken;
import io.tallystick.access.boundary.Tokens;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.access.SourceAddress;
import io.tallystick.web.error.ErrorStatus;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Json;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;

/**
 * The token endpoint (§1.2; RFC 6749 §4.4). Its errors have the form of that RFC, the one exception to the usual body, because OAuth
 * libraries know no other.
 */
@Path("v4/oauth/token")
@RequestScoped
public class TokenResource {

    private static final Set<ErrorCode> OF_THE_REQUEST =
        EnumSet.of(ErrorCode.INVALID_REQUEST, ErrorCode.UNSUPPORTED_GRANT_TYPE, ErrorCode.INVALID_CLIENT);
    private static final String CHALLENGE = "Basic realm=\"token endpoint\", charset=\"UTF-8\"";

    @EJB
    Tokens tokens;
    @Inject
    Answers answers;
    @Inject
    SourceAddress addresses;
    @Context
    HttpHeaders headers;
    @Context
    HttpServletRequest servlet;

    /** Gives an access token for the credentials of an OAuth client. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response token(InputStream body) {
        try {
            var request = TokenForm.read(headers, body).request(headers.getHeaderString(HttpHeaders.AUTHORIZATION));
            return granted(tokens.grant(request, addresses.of(servlet)));
        } catch (LicensingException refusal) {
            if (OF_THE_REQUEST.contains(refusal.code())) {
                return refused(refusal);
            }
            throw refusal;
        }
    }

    private Response granted(AccessToken token) {
        String json = Json.compact(Json.object().add("access_token", token.text()).add("expires_in", token.seconds())
            .add("token_type", "Bearer").add("scope", token.scope()).build());
        return unstored(Response.fromResponse(answers.signed(token.signingKey(), json)));
    }

    private static Response refused(LicensingException refusal) {
        int status = ErrorStatus.of(refusal.code());
        String json = Json.compact(Json.object().add("error", refusal.code().wire()).add("error_description", refusal.getMessage()).build());
        Response.ResponseBuilder answer = Response.status(status).entity(json).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        return unstored(status == Response.Status.UNAUTHORIZED.getStatusCode() ? answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE) : answer);
    }

    /** Neither a token nor a refusal may be kept by anything on its way (RFC 6749 §5.1). */
    private static Response unstored(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").header("Pragma", "no-cache").build();
    }
}
