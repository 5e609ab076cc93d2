package io.tallystick.web.v1;

import io.tallystick.customer.boundary.LicenseUserFilter;
import io.tallystick.customer.boundary.LicenseUserOrder;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.customer.boundary.LicenseUsers;
import io.tallystick.customer.boundary.NewPassword;
import io.tallystick.customer.boundary.Passwords;
import io.tallystick.shared.Page;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.access.WithinProducts;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

/** License users of the vendor (§6). */
@Path("v1/license_users")
@ManagementApi
@WithinProducts
@RequestScoped
public class LicenseUserResource {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PASSWORD = 1000;

    @EJB
    LicenseUsers users;
    @EJB
    Passwords passwords;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Lists users, newest first unless {@code order_by} says otherwise. */
    @GET
    public Response list() {
        Fields fields = Fields.of(uri.getQueryParameters());
        Page.Request wanted = Pages.wanted(uri);
        var filter = new LicenseUserFilter(fields.text("search"), fields.text("email", LONGEST_EMAIL), fields.truth("is_active"),
            fields.number("license_id"));
        var page = users.list(calling.known(), filter, wanted);
        return answers.plain(Response.Status.OK, Pages.json(uri, wanted, page, user -> LicenseUserJson.members(user).build()));
    }

    /** Makes a user before there is a license for him. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        LicenseUserOrder order = users.prepared(calling.known(), OrderFields.user(Bodies.fields(body)));
        var user = users.create(calling.known(), order);
        return answers.plain(Response.Status.CREATED, Json.compact(LicenseUserJson.members(user).build()));
    }

    /** Deletes a user whom no license and no device knows. */
    @DELETE
    @Path("{id: \\d{1,18}}")
    public Response delete(@PathParam("id") long id) {
        users.delete(calling.known(), id);
        return Response.noContent().build();
    }

    /** Shows a user. */
    @GET
    @Path("{id: \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return answer(users.get(calling.known(), id));
    }

    /** Changes a user. */
    @PATCH
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") long id, InputStream body) {
        return answer(users.change(calling.known(), id, LicenseUserJson.change(Bodies.fields(body))));
    }

    /** Gives a user a new initial password. */
    @POST
    @Path("{id: \\d{1,18}}/set_password")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setPassword(@PathParam("id") long id, InputStream body) {
        String password = Bodies.fields(body).required("password", LONGEST_PASSWORD);
        return answer(passwords.set(calling.known(), id, new NewPassword(password)));
    }

    private Response answer(LicenseUserView user) {
        return answers.plain(Response.Status.OK, Json.compact(LicenseUserJson.members(user).build()));
    }
}
