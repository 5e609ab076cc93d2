package io.tallystick.web.v4;

import io.tallystick.access.boundary.Companies;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.Signatures;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Where tokens are given (§1.2); asks nobody for a key (§1.3). */
@Path("v4/oauth_url")
@RequestScoped
public class OauthUrlResource {

    @EJB
    Companies companies;
    @EJB
    Signatures signatures;
    @Inject
    Answers answers;
    @Context
    UriInfo uri;

    /** The URL of the token endpoint. */
    @GET
    public Response url() {
        Fields fields = Fields.of(uri.getQueryParameters());
        if (!fields.required("login_type").equals("client_credentials")) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "login_type must be client_credentials.");
        }
        long company = companies.idByApiKey(fields.text("api_key"));
        String url = uri.getBaseUriBuilder().path("v4/oauth/token").build().toString();
        return answers.signed(signatures.activeKey(company), Json.compact(Json.object().add("url", url).build()));
    }
}
