package io.tallystick.web.v1;

import io.tallystick.sso.boundary.IdentityProviderView;
import io.tallystick.sso.boundary.IdentityProviders;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Json;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** The identity provider of a customer account (§6). */
@Path("v1/customer_accounts/{id: \\d{1,18}}/identity_provider")
@ManagementApi
@RequestScoped
public class IdentityProviderResource {

    @EJB
    IdentityProviders providers;
    @Inject
    Answers answers;
    @Inject
    Calling calling;

    /** Shows the provider without its secret. */
    @GET
    public Response get(@PathParam("id") long id) {
        return answer(providers.get(calling.known(), id));
    }

    /** Sets the provider up, or replaces it. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("id") long id, InputStream body) {
        return answer(providers.put(calling.known(), id, IdentityProviderFields.order(Bodies.fields(body))));
    }

    /** Ends single sign-on through the account. */
    @DELETE
    public Response remove(@PathParam("id") long id) {
        providers.remove(calling.known(), id);
        return Response.noContent().build();
    }

    private Response answer(IdentityProviderView provider) {
        return answers.plain(Response.Status.OK, Json.compact(Json.object().add("issuer", provider.issuer())
            .add("client_id", provider.clientId()).add("has_client_secret", provider.hasClientSecret())
            .add("redirect_uris", Json.texts(provider.redirectUris().stream())).add("scopes", provider.scopes())
            .add("email_claim", provider.emailClaim()).add("create_users", provider.createUsers())
            .add("user_max_activations", provider.userMaxActivations()).add("changed_at", provider.changedAt()).build()));
    }
}
