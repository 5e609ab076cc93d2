package io.tallystick.web.wire;

import io.tallystick.signing.boundary.Signatures;
import io.tallystick.signing.boundary.SigningKeyReference;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** Answers with a status of 200. JSON of the License API is serialised once to bytes; those bytes are signed and sent (§2, rule 6). */
@ApplicationScoped
public class Answers {

    private static final String SIGNATURE = "LicenseSignature";

    @EJB
    Signatures signatures;

    /** JSON with its signature in the {@code LicenseSignature} header. */
    public Response signed(SigningKeyReference key, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE).header(SIGNATURE, signatures.sign(key, bytes)).build();
    }

    /** Bare text without quotes (§0). */
    public Response text(String text) {
        return Response.ok(text.getBytes(StandardCharsets.UTF_8), MediaType.TEXT_PLAIN_TYPE).build();
    }

    /** JSON without a signature, for the vendor's side. */
    public Response plain(Response.Status status, String json) {
        return Response.status(status).entity(json.getBytes(StandardCharsets.UTF_8)).type(MediaType.APPLICATION_JSON_TYPE).build();
    }
}
