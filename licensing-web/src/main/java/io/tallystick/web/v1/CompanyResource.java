package io.tallystick.web.v1;

import io.tallystick.access.boundary.Companies;
import io.tallystick.access.boundary.CompanyChange;
import io.tallystick.access.boundary.CompanyView;
import io.tallystick.access.boundary.RequestLimit;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.JsonMembers;
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
        return answer(companies.change(calling.known(), new CompanyChange(fields.text("name"), fields.truth("oauth_required"), limit(fields),
            fields.truth("allow_multiple_trials"))));
    }

    private Response answer(CompanyView company) {
        Integer perMinute = company.requestLimit().perMinute();
        JsonMembers json = Json.object().add("id", company.id()).add("name", company.name()).add("oauth_required", company.oauthRequired())
            .add("allow_multiple_trials", company.severalTrials());
        return answers.plain(Response.Status.OK, Json.compact((perMinute == null ? json.nothing("requests_per_minute")
            : json.add("requests_per_minute", perMinute)).build()));
    }

    /** Null leaves the limit as it is, a limit of null lifts it. */
    private static RequestLimit limit(Fields fields) {
        RequestLimit limit = RequestLimit.of(fields.number("requests_per_minute"));
        return fields.names("requests_per_minute") ? limit : null;
    }
}
