package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.AForgedToken;
import io.tallystick.it.acceptance.fixture.Household;
import io.tallystick.it.acceptance.fixture.ManagementKey;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.contract.Document;
import io.tallystick.it.contract.Operation;
import io.tallystick.it.contract.Request;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.HmacSignature;
import io.tallystick.it.server.ManagementApi;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What every operation refuses in the same way, asked of each operation of the contract that names the code: nothing may be booked. An
 * operation that is added to the contract is tested here without a further line.
 */
class EveryEndpointIT extends Scene {

    private static final int MEGABYTE = 1024 * 1024;
    private static final long NOBODYS_ID = 1;

    private final List<Operation> operations = Document.read().operations();

    private Household household;

    @AfterEach
    void clear() {
        if (household != null) {
            household.close();
        }
    }

    @AfterEach
    void acceptKeysAgain() {
        accepted(management.patch("company", "{\"oauth_required\":false}"));
    }

    @TestFactory
    Stream<DynamicTest> givenAHeaderLess_whenAnythingIsCalled_thenItIsMissing() {
        return each("missing_headers", request -> request.isManagement()
                ? request.sentBy(ManagementApi.withoutKey(server.uri()))
                : request.sentBy(api.withoutHeader("Date")));
    }

    @TestFactory
    Stream<DynamicTest> givenAHeaderThatCannotBeRead_whenAnApplicationCalls_thenItIsInvalid() {
        return each("authorization_invalid_headers", request -> request.sentBy(api.withHeader("Authorization", "nonsense")));
    }

    @TestFactory
    Stream<DynamicTest> givenNoSignature_whenAnApplicationCalls_thenAParameterIsMissing() {
        return each("authorization_missing_params",
                request -> request.sentBy(api.withHeader("Authorization", header().replaceAll("signature=\"[^\"]*\",", ""))));
    }

    @TestFactory
    Stream<DynamicTest> givenAnotherAlgorithm_whenAnApplicationCalls_thenHmacIsRequired() {
        return each("hmac_required", request -> request.sentBy(api.withHeader("Authorization", header().replace("hmac-sha256", "hmac-md5"))));
    }

    @TestFactory
    Stream<DynamicTest> givenAClockThatIsAnHourSlow_whenAnApplicationCalls_thenItsDateIsRefused() {
        return each("date_header_diff", request -> request.sentBy(api.withClock(Clock.offset(Clock.systemUTC(), Duration.ofHours(-1)))));
    }

    @TestFactory
    Stream<DynamicTest> givenAKeyOfNobody_whenAnApplicationCalls_thenItIsInvalid() {
        return each("invalid_api_key", request -> (request.isSigned() ? request : request.withQuery("api_key", "nobody"))
                .sentBy(api.withKey("nobody", Acme.SHARED_KEY)));
    }

    @TestFactory
    Stream<DynamicTest> givenARevokedKey_whenAnApplicationCalls_thenItIsRefused() {
        var revoked = vendor.makesKey();
        vendor.revokes(revoked);
        return each("revoked_api_key", request -> (request.isSigned() ? request : request.withQuery("api_key", revoked.key()))
                .sentBy(revoked.of(api)));
    }

    @TestFactory
    Stream<DynamicTest> givenAWrongSharedKey_whenAnApplicationCalls_thenItsSignatureDoesNotMatch() {
        return each("signature_mismatch", request -> request.sentBy(api.withKey(Acme.API_KEY, "wrong")));
    }

    @TestFactory
    Stream<DynamicTest> givenACompanyThatDemandsOauth_whenAnApplicationCallsWithAKey_thenItIsRefused() {
        return each("oauth_required", request -> {
            accepted(management.patch("company", "{\"oauth_required\":true}"));
            try {
                return request.sentBy(api);
            } finally {
                accepted(management.patch("company", "{\"oauth_required\":false}"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> givenATokenOfNobody_whenAnApplicationCalls_thenItIsMalformed() {
        return each("oauth_token_malformed", request -> request.sentBy(api.withHeader("Authorization", "Bearer abc.def.ghi")));
    }

    @TestFactory
    Stream<DynamicTest> givenAKeyThatMayOnlyRead_whenAnApplicationWrites_thenItIsRefused() {
        return each("read_only_api_key", EveryEndpointIT::alwaysWrites, request -> request.sentBy(api.withKey(Acme.READ_ONLY_API_KEY, Acme.SHARED_KEY)));
    }

    @TestFactory
    Stream<DynamicTest> givenAKeyForOtherProducts_whenAnApplicationCalls_thenItIsRefused() {
        return each("api_key_product_not_allowed", EveryEndpointIT::isAboutAProduct,
                request -> request.with("product", "OTHER").sentBy(api.withKey(Acme.LIMITED_API_KEY, Acme.SHARED_KEY)));
    }

    @TestFactory
    Stream<DynamicTest> givenAProductOfNobody_whenAnApplicationCalls_thenItIsUnknown() {
        return each("unknown_product", EveryEndpointIT::isAboutAProduct, request -> request.with("product", "NOWHERE").sentBy(api));
    }

    @TestFactory
    Stream<DynamicTest> givenATokenThatHasEnded_whenAnApplicationCalls_thenItIsExpired() {
        var ended = AForgedToken.of(server, books, vendor.makesClient()).ended();
        return each("oauth_token_expired", request -> request.sentBy(api.withHeader("Authorization", "Bearer " + ended)));
    }

    @TestFactory
    Stream<DynamicTest> givenAnUnknownManagementKey_whenTheVendorCalls_thenItIsRefused() {
        return each("invalid_management_key", request -> request.sentBy(ManagementApi.withKey(server.uri(), "a guess")));
    }

    @TestFactory
    Stream<DynamicTest> givenARevokedManagementKey_whenTheVendorCalls_thenItIsRefused() {
        var revoked = ManagementKey.made(management);
        accepted(management.post("management_keys/" + revoked.id() + "/revoke", ""));
        return each("revoked_management_key", request -> request.sentBy(revoked.of(server)));
    }

    @TestFactory
    @DisplayName("A14 a management key that may only read changes nothing: every operation that is no GET refuses it")
    Stream<DynamicTest> givenAManagementKeyThatMayOnlyRead_whenTheVendorWrites_thenItIsRefused() {
        var reader = ManagementKey.made(management, "read_only", true).of(server);
        return management().filter(EveryEndpointIT::changesSomething).map(operation -> dynamicTest(operation.toString(), () -> {
            assertThat(operation.codes()).containsEntry("read_only_management_key", 403);
            mustBookNothing(403, "read_only_management_key", () -> Request.of(operation).sentBy(reader));
        }));
    }

    @TestFactory
    @DisplayName("A15 a management key that is limited to products is refused by every operation but those of products")
    Stream<DynamicTest> givenAManagementKeyForSomeProducts_whenTheVendorCallsForTheCompany_thenItIsRefused() {
        var limited = ManagementKey.made(management, "products", List.of("EX")).of(server);
        return management().filter(operation -> !isWithinProducts(operation)).map(operation -> dynamicTest(operation.toString(), () -> {
            assertThat(operation.codes()).containsEntry("management_key_product_not_allowed", 403);
            mustBookNothing(403, "management_key_product_not_allowed", () -> Request.of(operation).sentBy(limited));
        }));
    }

    @TestFactory
    @DisplayName("A15 what belongs to another product does not exist for a management key that is limited to products")
    Stream<DynamicTest> givenAManagementKeyForNoProduct_whenItNamesWhatIsThere_thenItIsNotFound() {
        var limited = ManagementKey.made(management, "products", List.of()).of(server);
        household = Household.of(management, api, books);
        var places = household.places();
        return management().filter(EveryEndpointIT::isWithinProducts).filter(operation -> operation.path().contains("{"))
                .map(operation -> dynamicTest(operation.toString(), () ->
                        mustBookNothing(404, "not_found", () -> Request.of(operation).at(places.in(operation.path())).sentBy(limited))));
    }

    /** A diagnosis is asked for by POST, because it is long, and books nothing. */
    private static boolean changesSomething(Operation operation) {
        return !operation.method().equals("GET") && !operation.path().endsWith("/diagnosis");
    }

    private Stream<Operation> management() {
        return operations.stream().filter(operation -> operation.schemes().contains("managementKey"));
    }

    /** Those behind which stand rules that keep to the products of a key; each has a test of its own in ManagementKeysIT. */
    private static boolean isWithinProducts(Operation operation) {
        return operation.path().matches("/api/v1/(licenses|devices|orders|customers|license_users|bundles|products)(/.*)?")
                && !operation.toString().matches("POST /api/v1/products|.*/merge");
    }

    @TestFactory
    Stream<DynamicTest> givenNothingAtAll_whenSomethingIsRequired_thenItIsMissing() {
        return each("missing_parameters", request -> request.sendsNothing().sent(api, management));
    }

    @TestFactory
    Stream<DynamicTest> givenWhatNobodyCanRead_whenItIsSent_thenItIsRefused() {
        return each("validation_error", request -> request.sendsNonsense().sent(api, management));
    }

    @TestFactory
    Stream<DynamicTest> givenMoreThanAMegabyte_whenItIsSent_thenItIsTooMuch() {
        var large = "{\"a\":\"" + "x".repeat(MEGABYTE) + "\"}";
        return each("payload_too_large", request -> request.withBody(large).once(UUID.randomUUID().toString()).sent(api, management));
    }

    @TestFactory
    Stream<DynamicTest> givenAMediaTypeOfAnotherKind_whenItIsSent_thenItIsNotSupported() {
        return each("unsupported_media_type", request -> request.withType("image/tiff").sent(api, management));
    }

    @TestFactory
    Stream<DynamicTest> givenAMethodOfAnotherKind_whenAnythingIsCalled_thenItIsNotAllowed() {
        return each("method_not_allowed", request -> request.withMethod(notOfferedAt(request.operation().path())).sent(api, management));
    }

    private String notOfferedAt(String path) {
        return Stream.of("PUT", "PATCH").filter(method -> operations.stream()
                .noneMatch(operation -> operation.path().equals(path) && operation.method().equals(method))).findFirst().orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> givenAnIdOfNothing_whenTheVendorAsksForIt_thenNothingIsFound() {
        return each("not_found", request -> request.at(NOBODYS_ID).sent(api, management));
    }

    private Stream<DynamicTest> each(String code, Function<Request, Answer> call) {
        return each(code, operation -> true, call);
    }

    private Stream<DynamicTest> each(String code, Predicate<Operation> wish, Function<Request, Answer> call) {
        return operations.stream().filter(operation -> operation.refusesWith(code)).filter(wish).map(operation -> dynamicTest(operation.toString(),
                () -> mustBookNothing(operation.codes().get(code), code, () -> call.apply(Request.of(operation)))));
    }

    /**
     * Not orders, which name their products, nor offline files, whose own key and signature are looked at first, nor bundles, whose members
     * are the products.
     */
    private static boolean isAboutAProduct(Operation operation) {
        return operation.schemes().contains("hmac") && !operation.path().endsWith("_offline") && !operation.path().contains("_bundle");
    }

    /** A check writes only where it takes a slot; the tests of floating licenses show that. */
    private static boolean alwaysWrites(Operation operation) {
        return !operation.path().contains("/check_");
    }

    private String header() {
        return HmacSignature.authorization(Acme.API_KEY, Acme.SHARED_KEY, api.date());
    }
}
