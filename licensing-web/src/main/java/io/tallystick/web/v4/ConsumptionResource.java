package io.tallystick.web.v4;

import io.tallystick.access.boundary.Caller;
import io.tallystick.consumption.boundary.Consumptions;
import io.tallystick.consumption.boundary.UsageReport;
import io.tallystick.license.boundary.AllowanceView;
import io.tallystick.license.boundary.Usage;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.LicenseApi;
import io.tallystick.web.once.Repetition;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.JsonMembers;
import io.tallystick.web.wire.LicenseRequest;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Units of licenses and features (§3.8, §3.9). */
@Path("v4")
@LicenseApi
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class ConsumptionResource {

    @EJB
    Consumptions consumptions;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @Inject
    Repetition repetition;

    /** Uses units of a license. */
    @POST
    @Path("add_consumption")
    public Response addConsumption(InputStream body) {
        Caller caller = calling.known();
        JsonMembers json = numbers(consumptions.add(caller, report(Bodies.fields(body), null)));
        return answers.signed(caller.signingKey(), Json.compact(json.add("company", Json.object().add("id", caller.companyId()).build()).build()));
    }

    /** Uses units of a feature. */
    @POST
    @Path("add_feature_consumption")
    public Response addFeatureConsumption(InputStream body) {
        Caller caller = calling.known();
        Fields fields = Bodies.fields(body);
        JsonMembers json = numbers(consumptions.add(caller, report(fields, fields.required("feature"))));
        return answers.signed(caller.signingKey(), Json.compact(json.build()));
    }

    private UsageReport report(Fields fields, String feature) {
        Usage usage = new Usage(feature, fields.number("consumptions", 1), fields.truth("allow_overages"), fields.number("max_overages"));
        return new UsageReport(LicenseRequest.claim(fields), LicenseRequest.hardwareId(fields), usage, repetition.key());
    }

    private static JsonMembers numbers(AllowanceView moved) {
        var terms = moved.terms();
        return Json.object().add("id", moved.id()).add("max_consumptions", terms.maxConsumptions()).add("total_consumptions", moved.total())
            .add("allow_unlimited_consumptions", terms.unlimited()).add("allow_negative_consumptions", terms.negativeAllowed())
            .add("allow_overages", terms.overagesAllowed()).add("max_overages", terms.maxOverages())
            .add("reset_consumption", terms.reset()).add("consumption_period", terms.period() == null ? null : terms.period().wire());
    }
}
