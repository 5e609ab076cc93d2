package io.tallystick.web.v1;

import io.tallystick.web.access.Calling;
import io.tallystick.web.access.ManagementApi;
import io.tallystick.web.access.WithinProducts;
import io.tallystick.web.wire.AirgapPolicyFile;
import io.tallystick.web.wire.Answers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The file that ships with applications on machines behind an air gap (§3.18). */
@Path("v1/products/{id: \\d{1,18}}/policies/{code}/airgap_policy")
@ManagementApi
@WithinProducts
@RequestScoped
public class AirgapPolicyResource {

    @Inject
    AirgapPolicyFile files;
    @Inject
    Answers answers;
    @Inject
    Calling calling;

    /** A policy as a signed file. */
    @GET
    public Response get(@PathParam("id") long id, @PathParam("code") String code) {
        return AirgapPolicyFile.kept(answers.text(files.of(calling.known(), id, code)));
    }
}
