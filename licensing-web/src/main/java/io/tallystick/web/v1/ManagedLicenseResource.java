package io.tallystick.web.v1;

import io.tallystick.license.boundary.LicenseCare;
import io.tallystick.license.boundary.LicenseChange;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Licenses;
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

/** Licenses of the vendor (§6). */
@Path("v1/licenses")
@ManagementApi
@WithinProducts
@RequestScoped
public class ManagedLicenseResource {

    @EJB
    Licenses licenses;
    @EJB
    LicenseCare care;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Lists licenses, newest first unless {@code order_by} says otherwise. */
    @GET
    public Response list() {
        Page.Request wanted = Pages.wanted(uri);
        var page = licenses.list(calling.known(), LicenseCriteria.filter(Fields.of(uri.getQueryParameters())), wanted);
        return answers.plain(Response.Status.OK, Pages.json(uri, wanted, page, ManagedLicenseJson::of));
    }

    /** Shows a license. */
    @GET
    @Path("{id: \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        return answer(licenses.get(calling.known(), id));
    }

    /** Changes a license. */
    @PATCH
    @Path("{id: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") long id, InputStream body) {
        return answer(licenses.change(calling.known(), id, OrderFields.change(Bodies.fields(body))));
    }

    /** Lets a license be used. */
    @POST
    @Path("{id: \\d{1,18}}/enable")
    public Response enable(@PathParam("id") long id) {
        return answer(licenses.change(calling.known(), id, LicenseChange.enabled(true)));
    }

    /** Refuses every use of a license. */
    @POST
    @Path("{id: \\d{1,18}}/disable")
    public Response disable(@PathParam("id") long id) {
        return answer(licenses.change(calling.known(), id, LicenseChange.enabled(false)));
    }

    /** Deactivates all devices and zeroes all consumption. */
    @POST
    @Path("{id: \\d{1,18}}/reset")
    public Response reset(@PathParam("id") long id) {
        return answer(licenses.reset(calling.known(), id));
    }

    /** Zeroes all consumption and leaves the devices active. */
    @POST
    @Path("{id: \\d{1,18}}/reset_consumption")
    public Response resetConsumption(@PathParam("id") long id) {
        return answer(care.resetConsumption(calling.known(), id));
    }

    /** Deletes a license that was never used. */
    @DELETE
    @Path("{id: \\d{1,18}}")
    public Response delete(@PathParam("id") long id) {
        care.delete(calling.known(), id);
        return Response.noContent().build();
    }

    private Response answer(LicenseView license) {
        return answers.plain(Response.Status.OK, Json.compact(ManagedLicenseJson.of(license)));
    }
}
