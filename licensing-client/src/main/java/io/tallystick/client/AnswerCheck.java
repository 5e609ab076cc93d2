package io.tallystick.client;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.signing.TrustedKeys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/** Verifies what the server signed (§2). Without any trusted key there is nothing to verify against. */
record AnswerCheck(TrustedKeys keys) {

    /** The JSON of an answer whose {@code LicenseSignature} header was made over its exact bytes. */
    ObjectNode json(Answer answer) {
        return trusted(answer).json();
    }

    /** The same of an answer that is a list. */
    ArrayNode array(Answer answer) {
        return trusted(answer).array();
    }

    private Answer trusted(Answer answer) {
        if (!keys.isEmpty() && !keys.verify(answer.body(), answer.signature())) {
            throw untrusted("The answer");
        }
        return answer;
    }

    /** The license of an answer, with its {@code license_signature} for this device verified as well. */
    License license(Answer answer, String hardwareId) {
        return signed(json(answer), hardwareId);
    }

    /** The licenses of an answer that is an array of them, verified in the same way. */
    List<License> licenses(Answer answer, String hardwareId) {
        return StreamSupport.stream(array(answer).spliterator(), false)
                .map(license -> signed((ObjectNode) license, hardwareId)).toList();
    }

    private License signed(ObjectNode json, String hardwareId) {
        License license = new License(json);
        byte[] signed = license.signedText(hardwareId).getBytes(StandardCharsets.UTF_8);
        if (!keys.isEmpty() && !keys.verify(signed, license.json().path("license_signature").asText())) {
            throw untrusted("The license in the answer");
        }
        return license;
    }

    private static LicenseRefusedException untrusted(String what) {
        return Refusal.ANSWER_SIGNATURE_INVALID.because("%s is not signed with a key that this device trusts. A server "
                + "that changed its key, or was set up anew, has another one: get its public key from the vendor "
                + "and trust it.", what);
    }
}
