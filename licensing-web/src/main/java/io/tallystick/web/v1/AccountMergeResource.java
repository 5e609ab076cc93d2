package io.tallystick.web.v1;

import io.tallystick.customer.boundary.Mergers;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Json;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Makes one customer account of two (§6). */
@Path("v1/customer_accounts/{id: \\d{1,18}}/merge")
@ManagementApi
@RequestScoped
public class AccountMergeResource {

    @EJB
    Mergers mergers;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @PathParam("id")
    long id;

    /** Moves the customers of another account to this one, and deletes the other with its identity provider. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response merge(InputStream body) {
        var account = mergers.accounts(calling.known(), id, CustomerFields.from(Bodies.fields(body)));
        return answers.plain(Response.Status.OK, Json.compact(CustomerAccountResource.json(account)));
    }
}
