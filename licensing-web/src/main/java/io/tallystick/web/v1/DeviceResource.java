package io.tallystick.web.v1;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.activation.boundary.Devices;
import io.tallystick.floating.boundary.FloatingSlots;
import io.tallystick.floating.boundary.SlotView;
import io.tallystick.offline.boundary.LicenseFiles;
import io.tallystick.shared.Page;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.access.WithinProducts;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Base64Text;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.BorrowFields;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.SignedLicense;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;

/** Devices of the vendor's licenses (§6), with the refresh file of the seed "Offline License Activation". */
@Path("v1/devices")
@ManagementApi
@WithinProducts
@RequestScoped
public class DeviceResource {

    @EJB
    Devices devices;
    @EJB
    FloatingSlots slots;
    @EJB
    LicenseFiles files;
    @Inject
    SignedLicense licenses;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Lists devices, newest first unless {@code order_by} says otherwise. */
    @GET
    public Response list() {
        Fields fields = Fields.of(uri.getQueryParameters());
        Page.Request wanted = Pages.wanted(uri);
        var filter = DeviceJson.filter(fields);
        Page<DeviceView> page = devices.list(calling.known(), filter, wanted);
        List<SlotView> held = slots.of(page.items());
        return answers.plain(Response.Status.OK, Pages.json(uri, wanted, page, device -> DeviceJson.members(device, held).build()));
    }

    /** Shows a device with its variables. */
    @GET
    @Path("{id: \\d{1,18}}")
    public Response get(@PathParam("id") long id) {
        DeviceView device = devices.get(calling.known(), id);
        return answers.plain(Response.Status.OK, Json.compact(DeviceJson.withVariables(device, slots.of(List.of(device)), devices.variables(calling.known(), id))));
    }

    /** Frees a device's seat. */
    @POST
    @Path("{id: \\d{1,18}}/reset")
    public Response reset(@PathParam("id") long id) {
        return answer(devices.reset(calling.known(), id));
    }

    /** Refuses a device from now on. */
    @POST
    @Path("{id: \\d{1,18}}/blacklist")
    public Response blacklist(@PathParam("id") long id) {
        return answer(devices.blacklist(calling.known(), id, true));
    }

    /** Forgives a device. */
    @DELETE
    @Path("{id: \\d{1,18}}/blacklist")
    public Response forgive(@PathParam("id") long id) {
        return answer(devices.blacklist(calling.known(), id, false));
    }

    /** Lends a device a slot of its license; for as long as is allowed where no moment is named. */
    @POST
    @Path("{id: \\d{1,18}}/borrow")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response borrow(@PathParam("id") long id, InputStream body) {
        return answer(slots.borrow(calling.known(), id, BorrowFields.until(Bodies.fields(body))));
    }

    /** The license of this moment for an active device, as {@code license_refresh.lic}. */
    @GET
    @Path("{id: \\d{1,18}}/refresh_file")
    public Response refreshFile(@PathParam("id") long id) {
        Caller caller = calling.known();
        String file = Base64Text.encode(licenses.file(caller, files.refresh(caller, id)));
        return Response.fromResponse(answers.text(file))
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"license_refresh.lic\"").build();
    }

    private Response answer(DeviceView device) {
        return answers.plain(Response.Status.OK, Json.compact(DeviceJson.members(device, slots.of(List.of(device))).build()));
    }
}
