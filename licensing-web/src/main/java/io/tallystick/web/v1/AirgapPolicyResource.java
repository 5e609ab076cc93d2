package io.tallystick.web.v1;

import io.tallystick.access.boundary.Caller;
import io.tallystick.airgap.boundary.AirgapPolicies;
import io.tallystick.airgap.boundary.AirgapPolicy;
import io.tallystick.signing.boundary.Signatures;
import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.access.WithinProducts;
import io.tallystick.web.wire.Answers;
import io.tallystick.web.wire.Json;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** The file that ships with applications on machines behind an air gap (§3.18). */
@Path("v1/products/{id: \\d{1,18}}/policies/{code}/airgap_policy")
@ManagementApi
@WithinProducts
@RequestScoped
public class AirgapPolicyResource {

    private static final String TYPE = "tallystick-airgap-policy";

    @EJB
    AirgapPolicies policies;
    @EJB
    Signatures signatures;
    @Inject
    Answers answers;
    @Inject
    Calling calling;

    /** A policy as a signed file. */
    @GET
    public Response get(@PathParam("id") long id, @PathParam("code") String code) {
        Caller caller = calling.known();
        AirgapPolicy policy = policies.get(caller, id, code);
        byte[] payload = Json.compact(AirgapPolicyJson.of(policy)).getBytes(StandardCharsets.UTF_8);
        String file = signatures.jws(signatures.ecKey(caller.companyId()), TYPE, payload);
        return Response.fromResponse(answers.text(file))
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"airgap.policy\"").build();
    }
}
