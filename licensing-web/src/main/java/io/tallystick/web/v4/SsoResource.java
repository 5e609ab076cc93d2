package io.tallystick.web.v4;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.Products;
import io.tallystick.sso.boundary.SignOns;
import io.tallystick.sso.boundary.SsoUrl;
import io.tallystick.sso.boundary.SsoWish;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.LicenseApi;
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
import java.util.function.Function;

/** Where the people of a customer account sign on (§3.16). */
@Path("v4/sso_url")
@LicenseApi
@RequestScoped
public class SsoResource {

    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_ADDRESS = 1000;
    private static final String[] RESPONSE_TYPES = {"code", "token"};

    @EJB
    Products products;
    @EJB
    SignOns signOns;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** The address to open in a browser, and those of the provider. */
    @GET
    public Response url() {
        Caller caller = calling.known();
        Fields fields = Fields.of(uri.getQueryParameters());
        products.named(caller, fields.required("product", LONGEST_CODE));
        String account = fields.required("customer_account_code", LONGEST_CODE);
        String type = fields.choice("response_type", RESPONSE_TYPES, Function.identity());
        var wish = new SsoWish(account, "token".equals(type), fields.text("redirect_uri", LONGEST_ADDRESS));
        return answers.signed(caller.signingKey(), json(signOns.url(caller, wish)));
    }

    private static String json(SsoUrl sso) {
        return Json.compact(Json.object().add("url", sso.url()).add("openid_configuration", Json.object().add("issuer", sso.issuer())
            .add("end_session_endpoint", sso.endSessionEndpoint()).add("token_endpoint", sso.tokenEndpoint())
            .add("introspection_endpoint", sso.introspectionEndpoint()).build()).build());
    }
}
