package io.tallystick.web.v1;

import io.tallystick.access.boundary.Companies;
import io.tallystick.access.boundary.CompanyChange;
import io.tallystick.access.boundary.CompanyView;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** The vendor's own company. */
@Path("v1/company")
@ManagementApi
@RequestScoped
public class CompanyResource {

    @EJB
    Companies companies;
    @Inject
    Answers answers;
    @Inject
    Calling calling;

    /** Shows the company. */
    @GET
    public Response get() {
        return answer(companies.get(calling.known()));
    }

    /** Changes the company. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(InputStream body) {
        Fields fields = Bodies.fields(body);
        return answer(companies.change(calling.known(), new CompanyChange(fields.text("name"), fields.truth("oauth_required"))));
    }

    private Response answer(CompanyView company) {
        return answers.plain(Response.Status.OK, Json.compact(Json.object().add("id", company.id()).add("name", company.name())
            .add("oauth_required", company.oauthRequired()).build()));
    }
}
