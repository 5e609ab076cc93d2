package io.tallystick.web.v4;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Replays;
import io.tallystick.consumption.boundary.Consumptions;
import io.tallystick.consumption.boundary.UsageReport;
import io.tallystick.license.boundary.AllowanceView;
import io.tallystick.license.boundary.Usage;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.LicenseApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Digest;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.JsonMembers;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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

    private static final int LONGEST_KEY = 200;

    @EJB
    Consumptions consumptions;
    @Inject
    Answers answers;
    @Inject
    Calling calling;

    /** Uses units of a license. */
    @POST
    @Path("add_consumption")
    public Response addConsumption(@HeaderParam("Idempotency-Key") String key, InputStream body) {
        Caller caller = calling.known();
        String text = Bodies.text(body);
        Fields fields = Fields.of(Bodies.object(text));
        String answer = consumptions.add(caller, report("add_consumption", key, text, fields, null), moved ->
            Json.compact(numbers(moved).add("company", Json.object().add("id", caller.companyId()).build()).build()));
        return answers.signed(caller.signingKey(), answer);
    }

    /** Uses units of a feature. */
    @POST
    @Path("add_feature_consumption")
    public Response addFeatureConsumption(@HeaderParam("Idempotency-Key") String key, InputStream body) {
        Caller caller = calling.known();
        String text = Bodies.text(body);
        Fields fields = Fields.of(Bodies.object(text));
        UsageReport report = report("add_feature_consumption", key, text, fields, fields.required("feature"));
        return answers.signed(caller.signingKey(), consumptions.add(caller, report, moved -> Json.compact(numbers(moved).build())));
    }

    private static UsageReport report(String operation, String key, String text, Fields fields, String feature) {
        Usage usage = new Usage(feature, fields.number("consumptions", 1), fields.truth("allow_overages"), fields.number("max_overages"));
        return new UsageReport(LicenseRequest.claim(fields), LicenseRequest.hardwareId(fields), usage, repeatable(operation, key, text));
    }

    private static Replays.Repeatable repeatable(String operation, String key, String text) {
        if (key == null || key.isBlank()) {
            return null;
        }
        if (key.length() > LONGEST_KEY) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The Idempotency-Key must have at most " + LONGEST_KEY + " characters.");
        }
        return new Replays.Repeatable(key, Digest.sha256(operation + "\n" + text));
    }

    private static JsonMembers numbers(AllowanceView moved) {
        var terms = moved.terms();
        return Json.object().add("id", moved.id()).add("max_consumptions", terms.maxConsumptions()).add("total_consumptions", moved.total())
            .add("allow_unlimited_consumptions", terms.unlimited()).add("allow_negative_consumptions", terms.negativeAllowed())
            .add("allow_overages", terms.overagesAllowed()).add("max_overages", terms.maxOverages())
            .add("reset_consumption", terms.reset()).add("consumption_period", terms.period() == null ? null : terms.period().wire());
    }
}
