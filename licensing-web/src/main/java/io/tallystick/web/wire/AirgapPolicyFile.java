package io.tallystick.web.wire;

import io.tallystick.access.boundary.Caller;
import io.tallystick.airgap.boundary.AirgapPolicies;
import io.tallystick.signing.boundary.Signatures;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** The signed file that ships with applications on machines behind an air gap (§3.18). */
@RequestScoped
public class AirgapPolicyFile {

    private static final String TYPE = "tallystick-airgap-policy";

    @EJB
    AirgapPolicies policies;
    @EJB
    Signatures signatures;

    /** The file of a policy; {@code not_found}, {@code airgap_terms_not_supported} for terms that no code can carry. */
    public String of(Caller caller, long product, String policy) {
        byte[] payload = Json.compact(AirgapPolicyJson.of(policies.get(caller, product, policy))).getBytes(StandardCharsets.UTF_8);
        return signatures.jws(signatures.ecKey(caller.companyId()), TYPE, payload);
    }

    /** The same answer, to be kept as a file. */
    public static Response kept(Response answer) {
        return Response.fromResponse(answer).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"airgap.policy\"").build();
    }
}
