package io.tallystick.web.carry;

import io.tallystick.license.boundary.Usage;
import io.tallystick.offline.boundary.BundleRequest;
import io.tallystick.offline.boundary.OfflineRequest;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.Sha256;
import io.tallystick.web.wire.Base64Text;
import io.tallystick.web.wire.Bodies;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.LicenseRequest;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.EntityPart;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A request file, by whatever way it came: the API and the portal read it here (seeds "offline method", §3.3, §3.4). */
public final class RequestFile {

    private static final int LATEST_YEAR = 9999;

    private final String content;
    private final Fields fields;

    /** @param text base64 text, or the JSON itself */
    public RequestFile(String text) {
        content = text.strip().startsWith("{") ? text : Base64Text.decode(text);
        fields = Fields.of(object(content)).refusingMissingWith(ErrorCode.AUTHORIZATION_MISSING_PARAMS);
    }

    /** The file as a body of any content type; {@code missing_parameters} when it is empty. */
    public static RequestFile of(InputStream body) {
        return new RequestFile(Bodies.text(body));
    }

    /** The same in a form; {@code missing_parameters} without a part named {@code file}. */
    public static RequestFile of(List<EntityPart> parts) {
        return of(parts.stream().filter(part -> "file".equals(part.getName())).findFirst().orElseThrow(() ->
            new LicensingException(ErrorCode.MISSING_PARAMETERS, "The form has no part named file.")).getContent());
    }

    /** {@code activation} or {@code deactivation}, as the file says; null when it does not. */
    public String kind() {
        return fields.text("request");
    }

    /** True for what the server answered to a request file: people mistake one for the other. */
    public boolean isAnAnswer() {
        return fields.has("license_signature") || fields.has("bundle_signature_v2");
    }

    /** The product or bundle that it names. */
    public String product() {
        return fields.required("product");
    }

    /** The request, whose kind must be {@code activation} or {@code deactivation} as wished. */
    public OfflineRequest request(String wished) {
        String told = kind();
        if (told != null && !told.equals(wished)) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "This is a file for " + told + ", not for " + wished + ".");
        }
        String hash = Sha256.of(content).hex();
        String date = fields.required("date");
        return new OfflineRequest(fields.text("request_id"), hash, date, moment(date), apiKey(), fields.required("signature"),
            LicenseRequest.claim(identified()), LicenseRequest.hardwareId(fields), LicenseRequest.details(fields),
            LicenseRequest.variables(fields), usages(fields));
    }

    /** The same of a bundle's deactivation, which names the members that its units belong to. */
    public BundleRequest bundleDeactivation() {
        Map<String, List<Usage>> byProduct = new LinkedHashMap<>();
        fields.objects("licenses").forEach(member ->
            byProduct.computeIfAbsent(member.required("product"), product -> new ArrayList<>()).addAll(usages(member)));
        return new BundleRequest(request("deactivation"), byProduct);
    }

    private Fields identified() {
        if (fields.text("license_key") == null && fields.text("username") == null) {
            fields.required("license_key");
        }
        return fields;
    }

    private String apiKey() {
        String clientId = fields.text("client_id");
        return fields.has("api_key") || clientId == null || clientId.isBlank() ? fields.required("api_key") : clientId;
    }

    private static List<Usage> usages(Fields fields) {
        Stream<Usage> ofLicense = Stream.of(Usage.of(null, fields.number("consumptions", 0)));
        Stream<Usage> ofFeatures = fields.objects("product_features").stream()
            .map(feature -> Usage.of(feature.required("feature"), feature.number("consumptions", 0)));
        return Stream.concat(ofLicense, ofFeatures).filter(usage -> usage.units() != 0).toList();
    }

    private static JsonObject object(String content) {
        try {
            return Bodies.object(content);
        } catch (LicensingException e) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The request file holds no JSON object: was it cut on the way?");
        }
    }

    /** The device's own date; null when it has a form of its own, because its order in time is then unknown and nothing else is lost. */
    private static OffsetDateTime moment(String date) {
        return Stream.of(DateTimeFormatter.RFC_1123_DATE_TIME, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
            .map(format -> parsed(format, date)).filter(moment -> moment != null && isOfACalendar(moment)).findFirst().orElse(null);
    }

    /** Of a year that every database can store. */
    private static boolean isOfACalendar(OffsetDateTime moment) {
        return moment.getYear() >= 1 && moment.getYear() <= LATEST_YEAR;
    }

    private static OffsetDateTime parsed(DateTimeFormatter format, String date) {
        try {
            return ZonedDateTime.parse(date, format).toOffsetDateTime();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
