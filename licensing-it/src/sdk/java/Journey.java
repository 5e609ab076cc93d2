import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import tallystick.ApiClient;
import tallystick.api.ActivationApi;
import tallystick.api.ActivationApi.APIActivateLicenseRequest;
import tallystick.api.ActivationApi.APICheckLicenseRequest;
import tallystick.api.ActivationApi.APIDeactivateLicenseRequest;
import tallystick.api.ConsumptionApi;
import tallystick.api.ConsumptionApi.APIAddConsumptionRequest;
import tallystick.api.DiscoveryApi;
import tallystick.api.DiscoveryApi.APIGetWellKnownRequest;
import tallystick.model.ActivationRequest;
import tallystick.model.ConsumptionRequest;
import tallystick.model.DeactivationRequest;

/** Activates, checks, consumes and deactivates with the generated client: address, API key, shared key, license key. */
public final class Journey {

    private static final String MACHINE = "generated-java-client";
    private static final String PRODUCT = "EX";
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Journey() {
    }

    public static void main(String[] arguments) throws Exception {
        var address = arguments[0];
        var key = arguments[3];
        var discovery = new ApiClient();
        discovery.updateBaseUri(address);
        var known = new DiscoveryApi(discovery).getWellKnown(APIGetWellKnownRequest.newBuilder().build());
        var http = new VerifyingHttp(publicKey(known.getPubKey()));
        var client = client(address, arguments[1], arguments[2], http);
        var activations = new ActivationApi(client);

        var license = activations.activateLicense(APIActivateLicenseRequest.newBuilder()
                .activationRequest(new ActivationRequest().hardwareId(MACHINE).product(PRODUCT).licenseKey(key)).build());
        var checked = activations.checkLicense(APICheckLicenseRequest.newBuilder().hardwareId(MACHINE).product(PRODUCT).licenseKey(key).build());
        var consumed = new ConsumptionApi(client).addConsumption(APIAddConsumptionRequest.newBuilder()
                .consumptionRequest(new ConsumptionRequest().hardwareId(MACHINE).product(PRODUCT).licenseKey(key).consumptions(2L)).build());
        var gone = activations.deactivateLicense(APIDeactivateLicenseRequest.newBuilder()
                .deactivationRequest(new DeactivationRequest().hardwareId(MACHINE).product(PRODUCT).licenseKey(key)).build());

        System.out.println(String.join(" ", license.getLicenseKey(), "" + license.getTimesActivated(), "" + checked.getLicenseActive(),
                "" + consumed.getTotalConsumptions(), gone, http.verified + " signatures verified"));
    }

    private static ApiClient client(String address, String apiKey, String sharedKey, VerifyingHttp http) {
        var client = new ApiClient() {
            @Override
            public HttpClient getHttpClient() {
                return http;
            }
        };
        client.updateBaseUri(address);
        client.setRequestInterceptor(request -> sign(request, apiKey, sharedKey));
        return client;
    }

    private static void sign(HttpRequest.Builder request, String apiKey, String sharedKey) {
        var date = HTTP_DATE.format(ZonedDateTime.now());
        request.setHeader("Date", date).setHeader("Authorization", "algorithm=\"hmac-sha256\",headers=\"date\",signature=\""
                + hmac(sharedKey, "licenseSpring\ndate: " + date) + "\",apikey=\"" + apiKey + "\"");
    }

    private static String hmac(String key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicKey publicKey(String pem) throws GeneralSecurityException {
        var der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
    }
}
