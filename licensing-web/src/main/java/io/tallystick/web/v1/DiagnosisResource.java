package io.tallystick.web.v1;

import io.tallystick.diagnosis.boundary.Diagnoses;
import io.tallystick.diagnosis.boundary.Situation;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.access.ReadsOnly;
import io.tallystick.web.access.WithinProducts;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Fields;
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

/** Why a license refuses (ADR 0028). */
@Path("v1/licenses/{id: \\d{1,18}}/diagnosis")
@ManagementApi
@WithinProducts
@RequestScoped
public class DiagnosisResource {

    private static final int SHORT = 50;

    @EJB
    Diagnoses diagnoses;
    @Inject
    Answers answers;
    @Inject
    Calling calling;

    /** What each call of a machine would be answered; nothing is booked. */
    @POST
    @ReadsOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response diagnose(@PathParam("id") long id, InputStream body) {
        Situation situation = situation(Bodies.fields(body));
        return answers.plain(Response.Status.OK, Json.compact(DiagnosisJson.of(diagnoses.of(calling.known(), id, situation))));
    }

    private static Situation situation(Fields fields) {
        long units = fields.number("consumptions", 1);
        if (Math.abs(units) > Integer.MAX_VALUE) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The parameter consumptions must be a smaller number.");
        }
        return new Situation(fields.required("hardware_id", DeviceJson.LONGEST_HARDWARE_ID), fields.text("app_ver", SHORT), fields.truth("is_vm"),
            fields.text("username"), fields.text("feature"), units);
    }
}
