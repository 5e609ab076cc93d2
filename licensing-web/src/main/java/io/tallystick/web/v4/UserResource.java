package io.tallystick.web.v4;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.activation.boundary.DeviceLicenses;
import io.tallystick.customer.boundary.NewPassword;
import io.tallystick.floating.boundary.FloatingSlots;
import io.tallystick.license.boundary.PasswordWish;
import io.tallystick.license.boundary.UserLicenses;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.LicenseApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.LicenseJson;
import io.tallystick.web.wire.LicenseRequest;
import io.tallystick.web.wire.SignedLicense;
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

/** License users, and what belongs to whom (§3.15, §3.17). */
@Path("v4")
@LicenseApi
@RequestScoped
public class UserResource {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PASSWORD = 1000;
    private static final int SHORT = 100;

    @EJB
    UserLicenses users;
    @EJB
    DeviceLicenses devices;
    @EJB
    FloatingSlots slots;
    @Inject
    SignedLicense licenses;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Context
    UriInfo uri;

    /** Lists the licenses of a user. */
    @GET
    @Path("user_licenses")
    public Response userLicenses() {
        Caller caller = calling.known();
        Fields fields = Fields.of(uri.getQueryParameters());
        var found = users.ofUser(caller, fields.required("product", SHORT), fields.required("username", LONGEST_EMAIL),
            fields.required("password", LONGEST_PASSWORD));
        var shown = found.stream().map(license -> new ActivatedLicense(license, null)).toList();
        return answers.signed(caller.signingKey(), licenses.list(caller, slots.besides(shown)));
    }

    /** Lists the licenses that are active on a machine. */
    @GET
    @Path("device_licenses")
    public Response deviceLicenses() {
        Caller caller = calling.known();
        var found = devices.on(caller, LicenseRequest.hardwareId(Fields.of(uri.getQueryParameters())));
        return answers.signed(caller.signingKey(), licenses.list(caller, slots.besides(found)));
    }

    /** Lists the users of a customer's licenses. */
    @GET
    @Path("customer_license_users")
    public Response customerLicenseUsers() {
        Caller caller = calling.known();
        Fields fields = Fields.of(uri.getQueryParameters());
        var found = users.ofCustomer(caller, fields.required("product", SHORT), fields.required("customer", LONGEST_EMAIL));
        return answers.signed(caller.signingKey(), Json.compact(Json.objects(found.stream()
            .map(user -> LicenseJson.user(user.user(), user.licenseId(), user.orderStoreId(), user.orderId())))));
    }

    /** Changes a user's password. */
    @POST
    @Path("change_password")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changePassword(InputStream body) {
        Fields fields = Bodies.fields(body);
        users.changePassword(calling.known(), new PasswordWish(fields.text("product", SHORT), fields.required("username", LONGEST_EMAIL),
            fields.required("password", LONGEST_PASSWORD), new NewPassword(fields.required("new_password", LONGEST_PASSWORD))));
        return answers.text("password_changed");
    }
}
