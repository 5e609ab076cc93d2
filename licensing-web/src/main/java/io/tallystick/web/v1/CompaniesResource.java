package io.tallystick.web.v1;

import io.tallystick.access.boundary.CompanyFoundation;
import io.tallystick.access.boundary.FoundedCompany;
import io.tallystick.access.boundary.Foundations;
import io.tallystick.web.access.OperatorApi;
import io.tallystick.web.access.SourceAddress;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** The operator's own: further companies on this server. No company's key reaches it. */
@Path("v1/companies")
@OperatorApi
@RequestScoped
public class CompaniesResource {

    private static final int LONGEST_KEY = 100;

    @EJB
    Foundations foundations;
    @Inject
    Answers answers;
    @Inject
    SourceAddress sources;
    @Context
    HttpServletRequest servlet;

    /** Founds a company and tells its keys, this once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response found(InputStream body) {
        Fields fields = Bodies.fields(body);
        FoundedCompany company = foundations.found(new CompanyFoundation(fields.required("name"), fields.text("api_key", LONGEST_KEY),
            fields.text("shared_key", LONGEST_KEY), fields.text("management_key", LONGEST_KEY)), sources.of(servlet));
        return answers.plain(Response.Status.CREATED, Json.compact(Json.object().add("id", company.id()).add("name", company.name())
            .add("api_key", company.keys().apiKey()).add("shared_key", company.keys().sharedKey())
            .add("management_key", company.keys().managementKey()).build()));
    }
}
