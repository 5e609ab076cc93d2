package io.tallystick.web.v1;

import io.tallystick.catalog.boundary.PolicyView;
import io.tallystick.catalog.boundary.ProductPolicies;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.access.WithinProducts;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Json;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** License policies of a product (§6). */
@Path("v1/products/{id: \\d{1,18}}/policies")
@ManagementApi
@WithinProducts
@RequestScoped
public class ProductPolicyResource {

    @EJB
    ProductPolicies policies;
    @Inject
    Answers answers;
    @Inject
    Calling calling;
    @PathParam("id")
    long id;

    /** Lists the policies. */
    @GET
    public Response list() {
        var all = policies.list(calling.known(), id);
        return answers.plain(Response.Status.OK, Json.compact(Json.objects(all.stream().map(ProductJson::policy))));
    }

    /** Makes a policy. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream body) {
        return answer(Response.Status.CREATED, policies.create(calling.known(), id, ProductFields.policy(Bodies.fields(body))));
    }

    /** Shows a policy. */
    @GET
    @Path("{policy_code}")
    public Response get(@PathParam("policy_code") String code) {
        return answer(Response.Status.OK, policies.get(calling.known(), id, code));
    }

    /** Changes a policy, archives or restores it. */
    @PATCH
    @Path("{policy_code}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("policy_code") String code, InputStream body) {
        return answer(Response.Status.OK, policies.change(calling.known(), id, code, PartFields.policyChange(Bodies.fields(body))));
    }

    private Response answer(Response.Status status, PolicyView policy) {
        return answers.plain(status, Json.compact(ProductJson.policy(policy)));
    }
}
