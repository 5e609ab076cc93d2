package io.tallystick.web.v1;

import io.tallystick.access.boundary.Caller;
import io.tallystick.license.boundary.LicenseCare;
import io.tallystick.license.boundary.LicenseChange;
import io.tallystick.license.boundary.LicenseFeatureView;
import io.tallystick.license.boundary.Licenses;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.access.WithinProducts;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.LicenseJson;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Features of a license (§6). */
@Path("v1/licenses/{license: \\d{1,18}}/features")
@ManagementApi
@WithinProducts
@RequestScoped
public class LicenseFeatureResource {

    @EJB
    Licenses licenses;
    @EJB
    LicenseCare care;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @PathParam("license")
    long license;

    /** Lists the features, also those that have expired. */
    @GET
    public Response list() {
        var features = licenses.get(calling.known(), license).features();
        return answers.plain(Response.Status.OK, Json.compact(Json.objects(features.stream().map(each -> LicenseJson.feature(each).build()))));
    }

    /** Adds a feature of the product. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(InputStream body) {
        Fields fields = Bodies.fields(body);
        var added = care.addFeature(calling.known(), license, fields.required("code"), new TermsFields(fields)::over);
        return answer(Response.Status.CREATED, added);
    }

    /** Changes limits or end of a feature. */
    @PATCH
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("code") String code, InputStream body) {
        Caller caller = calling.known();
        Fields fields = Bodies.fields(body);
        find(caller, code);
        licenses.change(caller, license, new LicenseChange(UnaryOperator.identity(), Map.of(code, new TermsFields(fields)::over), Map.of(), null, null));
        return answer(Response.Status.OK, find(caller, code));
    }

    /** Takes a feature away of which nothing was used. */
    @DELETE
    @Path("{code}")
    public Response remove(@PathParam("code") String code) {
        care.removeFeature(calling.known(), license, code);
        return Response.noContent().build();
    }

    private LicenseFeatureView find(Caller caller, String code) {
        return licenses.get(caller, license).features().stream().filter(each -> each.code().equals(code)).findFirst()
            .orElseThrow(() -> new LicensingException(ErrorCode.NOT_FOUND));
    }

    private Response answer(Response.Status status, LicenseFeatureView feature) {
        return answers.plain(status, Json.compact(LicenseJson.feature(feature).build()));
    }
}
