package io.tallystick.web.v4;

import io.tallystick.access.boundary.Caller;
import io.tallystick.floating.boundary.BorrowedSlot;
import io.tallystick.floating.boundary.Borrowing;
import io.tallystick.floating.boundary.Checked;
import io.tallystick.floating.boundary.DeviceCheck;
import io.tallystick.floating.boundary.FloatingChecks;
import io.tallystick.floating.boundary.FloatingSlots;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.LicenseApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.BorrowFields;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.LicenseJson;
import io.tallystick.web.wire.LicenseRequest;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/** Features that are checked (§3.7), slots that are given back or borrowed (§3.10). */
@Path("v4")
@LicenseApi
@RequestScoped
public class FloatingResource {

    @EJB
    FloatingChecks checks;
    @EJB
    FloatingSlots slots;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Shows an active device a feature; where that floats, the device holds a slot of it afterwards. */
    @GET
    @Path("check_license_feature")
    public Response checkFeature() {
        Caller caller = calling.known();
        Fields fields = Fields.of(uri.getQueryParameters());
        Checked checked = checks.check(caller, DeviceCheck.ofFeature(LicenseRequest.claim(fields), LicenseRequest.hardwareId(fields),
            LicenseRequest.details(fields), fields.required("feature")));
        return answers.signed(caller.signingKey(), Json.compact(LicenseJson.feature(checked.feature())
            .add("license_id", checked.activated().license().id()).add("floating_in_use_devices", checked.inUse()).build()));
    }

    /** Gives a device's slot of a license back. */
    @POST
    @Path("floating/release")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response release(InputStream body) {
        Fields fields = Bodies.fields(body);
        slots.release(calling.known(), LicenseRequest.claim(fields), LicenseRequest.hardwareId(fields));
        return answers.text("");
    }

    /** Gives a device's slot of a feature back. */
    @POST
    @Path("floating/feature_release")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response releaseFeature(InputStream body) {
        Fields fields = Bodies.fields(body);
        slots.releaseFeature(calling.known(), LicenseRequest.claim(fields), LicenseRequest.hardwareId(fields), fields.required("feature"));
        return answers.text("feature_released");
    }

    /** Lends a device a slot of a license. */
    @POST
    @Path("floating/borrow")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response borrow(InputStream body) {
        return borrowed(Bodies.fields(body), null);
    }

    /** Lends a device a slot of a feature. */
    @POST
    @Path("floating/feature_borrow")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response borrowFeature(InputStream body) {
        Fields fields = Bodies.fields(body);
        return borrowed(fields, fields.required("feature"));
    }

    private Response borrowed(Fields fields, String feature) {
        Caller caller = calling.known();
        BorrowedSlot slot = slots.borrow(caller, new Borrowing(LicenseRequest.provedClaim(fields), LicenseRequest.hardwareId(fields), feature,
            BorrowFields.until(fields)));
        return answers.signed(caller.signingKey(), Json.compact(Json.object().add("borrowed_until", slot.borrowedUntil())
            .add("max_borrow_time", slot.maxBorrowTime()).add("device_id", slot.deviceId()).add("license_id", slot.licenseId()).build()));
    }
}
