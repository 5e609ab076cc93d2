package io.tallystick.web.v1;

import io.tallystick.customer.boundary.CustomerAccountView;
import io.tallystick.customer.boundary.CustomerAccounts;
import io.tallystick.shared.Page;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Json;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** Accounts that customers of the vendor belong to (§6). */
@Path("v1/customer_accounts")
@ManagementApi
@RequestScoped
public class CustomerAccountResource {

    @EJB
    CustomerAccounts accounts;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Makes an account. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        return answer(Response.Status.CREATED, accounts.create(calling.known(), CustomerFields.account(Bodies.fields(body))));
    }

    /** Lists accounts, oldest first. */
    @GET
    public Response list() {
        Page.Request wanted = Pages.wanted(uri);
        return answers.plain(Response.Status.OK,
            Pages.json(uri, wanted, accounts.list(calling.known(), wanted), CustomerAccountResource::json));
    }

    /** Shows an account. */
    @GET
    @Path("{id: \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return answer(Response.Status.OK, accounts.get(calling.known(), id));
    }

    /** Changes the members that are sent; the code stays. */
    @PATCH
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") long id, InputStream body) {
        return answer(Response.Status.OK, accounts.change(calling.known(), id, CustomerFields.accountChange(Bodies.fields(body))));
    }

    /** Deletes an account that has no customer. */
    @DELETE
    @Path("{id: \\d{1,18}}")
    public Response delete(@PathParam("id") long id) {
        accounts.delete(calling.known(), id);
        return Response.noContent().build();
    }

    private Response answer(Response.Status status, CustomerAccountView account) {
        return answers.plain(status, Json.compact(json(account)));
    }

    static JsonObject json(CustomerAccountView account) {
        return Json.object().add("id", account.id()).add("code", account.code()).add("name", account.name())
            .add("enabled", account.enabled()).add("created_at", account.createdAt()).build();
    }
}
