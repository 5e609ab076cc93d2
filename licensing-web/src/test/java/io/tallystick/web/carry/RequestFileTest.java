package io.tallystick.web.carry;

import static io.tallystick.shared.ErrorCode.AUTHORIZATION_MISSING_PARAMS;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static io.tallystick.web.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.Usage;
import io.tallystick.offline.boundary.BundleRequest;
import io.tallystick.offline.boundary.OfflineRequest;
import io.tallystick.signing.boundary.Sha256;
import io.tallystick.web.wire.Base64Text;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestFileTest {

    private static final String NEEDED = "'hardware_id':'device-1','product':'EX','date':'Thu, 17 Nov 2022 20:51:35 GMT',"
        + "'signature':'c2ln','api_key':'1111','license_key':'AAAA-BBBB-CCCC-DDDD'";

    @Nested
    @DisplayName("the file")
    class File {

        @Test
        @DisplayName("an activation file is read with all that it needs")
        void anActivationFileIsRead() {
            OfflineRequest request = read("{'request':'activation','request_id':'request-1'," + NEEDED + "}", "activation");

            assertThat(request.requestId()).isEqualTo("request-1");
            assertThat(request.hardwareId()).isEqualTo("device-1");
            assertThat(request.date()).isEqualTo("Thu, 17 Nov 2022 20:51:35 GMT");
            assertThat(request.signature()).isEqualTo("c2ln");
            assertThat(request.apiKey()).isEqualTo("1111");
            assertThat(request.claim()).isEqualTo(new Claim("EX", "AAAA-BBBB-CCCC-DDDD", null, null, null));
            assertThat(request.usages()).isEmpty();
            assertThat(request.variables()).isEmpty();
        }

        @Test
        @DisplayName("O8 a bundle's deactivation names the members of its units; those of one member add up, and plain ones name none")
        void aBundlesDeactivationNamesTheMembers() {
            String json = "{" + NEEDED + ",'consumptions':1,'licenses':[{'product':'A','consumptions':2},"
                + "{'product':'A','product_features':{'feature':'export','consumptions':3}},{'product':'B'}]}";

            BundleRequest request = new RequestFile(Base64Text.encode(json.replace('\'', '"'))).bundleDeactivation();

            assertThat(request.file().usages()).containsExactly(Usage.of(null, 1));
            assertThat(request.usages()).containsExactly(entry("A", List.of(Usage.of(null, 2), Usage.of("export", 3))), entry("B", List.of()));
        }

        @Test
        @DisplayName("O3 a file is known by its content, whether it comes as base64 or as the JSON itself")
        void aFileIsKnownByItsContent() {
            String json = "{" + NEEDED.replace('\'', '"') + "}";

            OfflineRequest asBase64 = new RequestFile(Base64Text.encode(json)).request("activation");
            OfflineRequest asJson = new RequestFile(json).request("activation");

            assertThat(asBase64.contentHash()).isEqualTo(Sha256.of(json).hex()).isEqualTo(asJson.contentHash());
            assertThat(asBase64.requestId()).isNull();
            assertThat(asBase64.key()).isEqualTo(asBase64.contentHash());
        }

        @Test
        @DisplayName("a file for one purpose is not taken for another; one that names none is taken for what is asked")
        void aFileIsNotTakenForAnother() {
            assertRefused(VALIDATION_ERROR, () -> read("{'request':'deactivation'," + NEEDED + "}", "activation")).hasMessageContaining("deactivation");
            assertThat(read("{" + NEEDED + "}", "deactivation")).isNotNull();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "text", "[]", "{", "{\"hardware_id\":\"device-1\"", "null"})
        @DisplayName("a file whose content is no JSON object is refused as damaged")
        void aFileWithoutAnObjectIsRefused(String content) {
            assertRefused(VALIDATION_ERROR, () -> new RequestFile(Base64Text.encode(content))).hasMessageContaining("cut on the way");
        }

        @Test
        @DisplayName("a file that was cut in the middle of its base64 is refused")
        void aFileThatWasCutIsRefused() {
            String whole = Base64Text.encode("{" + NEEDED.replace('\'', '"') + "}");

            assertRefused(VALIDATION_ERROR, () -> new RequestFile(whole.substring(0, whole.length() / 8 * 4)));
        }
    }

    @Nested
    @DisplayName("missing members")
    class Missing {

        @ParameterizedTest
        @ValueSource(strings = {"hardware_id", "product", "date", "signature", "api_key", "license_key"})
        @DisplayName("a member that is missing or empty is refused by its name")
        void aMissingMemberIsNamed(String name) {
            String without = NEEDED.replaceAll("'" + name + "':'[^']*',?", "").replaceAll(",$", "");
            String empty = NEEDED.replaceAll("'" + name + "':'[^']*'", "'" + name + "':''");

            assertRefused(AUTHORIZATION_MISSING_PARAMS, () -> read("{" + without + "}", "activation")).hasMessageContaining(name);
            assertRefused(AUTHORIZATION_MISSING_PARAMS, () -> read("{" + empty + "}", "activation")).hasMessageContaining(name);
        }

        @Test
        @DisplayName("a client id stands where an API key would, also beside an empty one")
        void aClientIdStandsForAnApiKey() {
            assertThat(read("{" + NEEDED.replace("'api_key':'1111'", "'client_id':'2222'") + "}", "activation").apiKey()).isEqualTo("2222");
            assertThat(read("{" + NEEDED.replace("'1111'", "'','client_id':'2222'") + "}", "activation").apiKey()).isEqualTo("2222");
            assertThat(read("{'client_id':'2222'," + NEEDED + "}", "activation").apiKey()).isEqualTo("1111");
        }

        @Test
        @DisplayName("a user name stands where a license key would, with its password")
        void aUserNameStandsForALicenseKey() {
            String byUser = NEEDED.replace("'license_key':'AAAA-BBBB-CCCC-DDDD'", "'username':'user@example.com','password':'secret'");

            OfflineRequest request = read("{" + byUser + "}", "activation");

            assertThat(request.identity()).isEqualTo("user@example.com");
            assertThat(request.claim().password()).isEqualTo("secret");
        }
    }

    @Nested
    @DisplayName("cached consumption")
    class CachedConsumption {

        @Test
        @DisplayName("O5 features are read as a list and as one object; the license's own units come first")
        void featuresAreReadInBothShapes() {
            Usage license = Usage.of(null, 7);
            Usage pages = Usage.of("pages", 3);

            assertThat(usages("'consumptions':7,'product_features':[{'feature':'pages','consumptions':3},{'feature':'scans','consumptions':2}]"))
                .containsExactly(license, pages, Usage.of("scans", 2));
            assertThat(usages("'consumptions':7,'product_features':{'feature':'pages','consumptions':3}")).containsExactly(license, pages);
        }

        @ParameterizedTest
        @ValueSource(strings = {"'x':1", "'consumptions':0", "'consumptions':null,'product_features':null", "'product_features':[]",
            "'product_features':[{'feature':'pages','consumptions':0},{'feature':'scans'}]", "'product_features':''"})
        @DisplayName("no units are no usage")
        void noUnitsAreNoUsage(String members) {
            assertThat(usages(members)).isEmpty();
        }

        @Test
        @DisplayName("a feature without a code is refused as incomplete, units that are no number as wrong")
        void incompleteFeaturesAreRefused() {
            assertRefused(AUTHORIZATION_MISSING_PARAMS, () -> usages("'product_features':[{'consumptions':3}]")).hasMessageContaining("feature");
            assertRefused(VALIDATION_ERROR, () -> usages("'product_features':[{'feature':'pages','consumptions':'many'}]"));
            assertRefused(VALIDATION_ERROR, () -> usages("'consumptions':1.5"));
        }

        private List<Usage> usages(String members) {
            return read("{" + members + "," + NEEDED + "}", "deactivation").usages();
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "\"Thu, 17 Nov 2022 20:51:35 GMT\", 2022-11-17T20:51:35Z",
        "2022-11-17T20:51:35Z, 2022-11-17T20:51:35Z",
        "2022-11-17T21:51:35.250+01:00, 2022-11-17T20:51:35.250Z"})
    @DisplayName("D6 the device's own date is read in both its forms")
    void theDevicesDateIsRead(String date, OffsetDateTime moment) {
        assertThat(read("{" + NEEDED.replace("Thu, 17 Nov 2022 20:51:35 GMT", date) + "}", "activation").writtenAt()).isAtSameInstantAs(moment);
    }

    @Test
    @DisplayName("D6 a date of a form of its own is kept for the signature, and its order in time is unknown")
    void aDateOfItsOwnFormIsKept() {
        OfflineRequest request = read("{" + NEEDED.replace("Thu, 17 Nov 2022 20:51:35 GMT", "17.11.2022 20:51") + "}", "activation");

        assertThat(request.date()).isEqualTo("17.11.2022 20:51");
        assertThat(request.writtenAt()).isNull();
    }

    @Test
    @DisplayName("D8 variables and what the device tells of itself are read along")
    void variablesAndDetailsAreReadAlong() {
        OfflineRequest request = read("{'variables':{'theme':'dark','runs':7},'app_ver':'1.2','is_vm':true,'os_hostname':'laptop'," + NEEDED + "}",
            "activation");

        assertThat(request.variables()).containsExactly(entry("theme", "dark"), entry("runs", "7"));
        assertThat(request.details().appVer()).isEqualTo("1.2");
        assertThat(request.details().isVm()).isTrue();
        assertThat(request.details().hostname()).isEqualTo("laptop");
    }

    private static OfflineRequest read(String json, String kind) {
        return new RequestFile(Base64Text.encode(json.replace('\'', '"'))).request(kind);
    }
}
