package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.tallystick.client.DeviceFacts;
import io.tallystick.client.DeviceIdentity;
import io.tallystick.client.offline.OfflineDevice;
import io.tallystick.client.offline.StateFolder;
import io.tallystick.client.signing.TrustedKeys;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.EmptyCall;
import io.tallystick.it.acceptance.fixture.TokenPage;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.acceptance.fixture.Vendor;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.Books;
import io.tallystick.it.server.LicenseApi;
import io.tallystick.it.server.ManagementApi;
import io.tallystick.it.server.PageVisitor;
import io.tallystick.it.server.TallystickServer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Limits on a server of its own behind a proxy that it trusts: the test itself, which may say whom it heard. They are lower than by default, so
 * that no room comes back while a slow machine guesses.
 */
class LimitsIT {

    private static final int AUTHORIZATIONS = 4;
    private static final int PASSWORDS = 4;
    private static final AtomicInteger SOURCES = new AtomicInteger();

    private static TallystickServer server;
    private static Books books;

    @TempDir
    Path folder;

    private final String source = "198.51.100." + SOURCES.incrementAndGet();

    @BeforeAll
    static void aServerBehindAProxy() throws IOException {
        var parent = Files.createDirectories(Path.of("target", "servers"));
        var environment = new HashMap<>(TallystickServer.ofAcme());
        environment.putAll(Map.of("TALLYSTICK_LIMITS_AUTHORIZATIONS", "" + AUTHORIZATIONS, "TALLYSTICK_LIMITS_PASSWORDS_USER", "" + PASSWORDS,
                "TALLYSTICK_LIMITS_PASSWORDS_ADDRESS", "30", "TALLYSTICK_TRUSTED_PROXIES", "127.0.0.1"));
        server = TallystickServer.start(Files.createTempDirectory(parent, "limits-"), environment);
        books = server.books();
    }

    @AfterAll
    static void stop() {
        books.close();
        server.stop();
    }

    @Test
    @DisplayName("A8 after too many wrong signatures a source is refused, with the right one too, and let through after the wait that was told")
    void givenWrongSignatures_whenThereAreTooMany_thenTheSourceHasToWaitAsLongAsItIsTold() throws InterruptedException {
        var guesser = from(source).withKey(Acme.API_KEY, "a guess");
        IntStream.range(0, AUTHORIZATIONS).forEach(i -> refused("signature_mismatch", asks(guesser)));

        mustWait(() -> asks(guesser));
        var wait = mustWait(() -> asks(from(source)));
        mustWait(() -> manager(source).get("company"));
        refused("unknown_product", asks(from("203.0.113.1")));

        Thread.sleep(wait * 1000);
        refused("unknown_product", asks(from(source)));
    }

    @Test
    @DisplayName("A8 unknown API keys and management keys are guesses, too")
    void givenUnknownKeys_whenThereAreTooMany_thenTheSourceHasToWait() {
        IntStream.range(0, AUTHORIZATIONS / 2).forEach(i -> {
            refused("invalid_api_key", asks(from(source).withKey("key-" + i, "x")));
            refused(401, "invalid_management_key", manager(source).withHeader("Authorization", "Api-Key guess-" + i).get("company"));
        });

        mustWait(() -> asks(from(source)));
    }

    @TestFactory
    @DisplayName("A8 every operation refuses a source that guessed too often")
    Stream<DynamicTest> givenASourceThatGuessedTooOften_whenItCallsAnyOperation_thenItHasToWait() {
        var guesser = from(source).withKey(Acme.API_KEY, "a guess");
        return EmptyCall.all().stream().map(operation -> dynamicTest(operation.toString(), () -> {
            var answer = afterTooManyGuesses(guesser, operation);
            mustWait(() -> answer);
        }));
    }

    @Test
    @DisplayName("A8 wrong client secrets are guesses, and a source that guessed too often gets no token")
    void givenWrongClientSecrets_whenThereAreTooMany_thenTheSourceHasToWait() {
        var nobody = from(source).withoutHeader("Authorization");
        IntStream.range(0, AUTHORIZATIONS).forEach(i -> assertThat(asksForAToken(nobody).status()).isEqualTo(401));

        mustWait(() -> asksForAToken(nobody));
    }

    @Test
    @DisplayName("P3 after too many wrong addresses for a license code, each from elsewhere, the page tells how long to wait, and the right one waits too")
    void givenWrongAddresses_whenThereAreTooMany_thenThePageTellsToWait() {
        var license = new Vendor(manager(source)).issues(aLicense());
        var code = machineCode(license.product().code());
        IntStream.range(0, PASSWORDS).forEach(i -> assertThat(new TokenPage(server.uri(), "203.0.113.10" + i)
                .makes(code, i + "@example.org", license.key()).refusal()).isEqualTo("license_not_found"));

        var waiting = new TokenPage(server.uri(), source).makes(code, "customer@example.org", license.key());
        assertThat(waiting.status()).isEqualTo(429);
        assertThat(waiting.refusal()).isEqualTo("too_many_requests");
        assertThat(Integer.parseInt(waiting.retryAfter())).isBetween(1, 60);
    }

    @Test
    @DisplayName("R3 after too many wrong passwords at the console an address has to wait, known or not; over https its cookies are secure")
    void givenWrongPasswordsAtTheConsole_whenThereAreTooMany_thenTheAddressHasToWait() {
        var visitor = PageVisitor.of(server.uri(), Map.of("X-Forwarded-For", source, "X-Forwarded-Proto", "https"));
        visitor.opens("/console/login");
        IntStream.range(0, PASSWORDS).forEach(i -> assertThat(visitor.sends("/console/login", Map.of("email", "nobody@example.org", "password", "x" + i))
                .status()).isEqualTo(400));

        var waiting = visitor.sends("/console/login", Map.of("email", "nobody@example.org", "password", "x"));
        assertThat(waiting.status()).isEqualTo(429);
        assertThat(Integer.parseInt(waiting.header("Retry-After"))).isBetween(1, 60);

        var owner = visitor.sends("/console/login", Map.of("email", Acme.CONSOLE_EMAIL, "password", Acme.CONSOLE_PASSWORD));
        assertThat(owner.status()).isEqualTo(303);
        assertThat(owner.headers().allValues("Set-Cookie")).allMatch(cookie -> cookie.contains("; Secure")).isNotEmpty();
    }

    private String machineCode(String product) {
        return new OfflineDevice(StateFolder.at(folder), new DeviceIdentity("hw-limits", product, null), TrustedKeys.none(), Clock.systemUTC())
                .machineCode(DeviceFacts.none(), UUID::randomUUID);
    }

    private static Answer asksForAToken(LicenseApi caller) {
        var form = "grant_type=client_credentials&client_id=nobody&client_secret=a-guess";
        return caller.send("POST", "oauth/token", "application/x-www-form-urlencoded", form.getBytes(UTF_8));
    }

    /** Room comes back while the operations are walked through, and may do so just between a guess and the call. */
    private Answer afterTooManyGuesses(LicenseApi guesser, EmptyCall operation) {
        var answer = asks(guesser);
        for (int tries = 0; tries < 5; tries++) {
            while (answer.status() != 429) {
                answer = asks(guesser);
            }
            answer = operation.send(from(source), manager(source), "{}");
            if (answer.status() == 429) {
                return answer;
            }
        }
        return answer;
    }

    @Test
    @DisplayName("A8 a password too many for a user is not compared, from whatever address, and the right one is heard after the wait")
    void givenWrongPasswords_whenThereAreTooMany_thenTheUserHasToWaitAsLongAsItIsTold() throws InterruptedException {
        var machine = aMachineOf(User.SOMEBODY);
        for (int i = 0; i < PASSWORDS; i++) {
            refused("license_not_found", machine.telling("password", "guess-" + i).calling(from("192.0.2." + i)).activates());
        }

        var wait = mustWait(machine::activates);
        mustWait(machine.calling(from("203.0.113.2"))::activates);

        Thread.sleep(wait * 1000);
        accepted(machine.activates());
    }

    @Test
    @DisplayName("A8 a user that does not exist is limited like one that does, so that names cannot be told apart")
    void givenAnUnknownUser_whenThereAreTooManyPasswords_thenItHasToWaitLikeAKnownOne() {
        var machine = aMachineOf(User.SOMEBODY).telling("username", "nobody@example.org");
        IntStream.range(0, PASSWORDS).forEach(i -> refused("license_not_found", machine.activates()));

        mustWait(machine::activates);
    }

    @Test
    @DisplayName("A8 right passwords count for nothing")
    void givenRightPasswords_whenThereAreMany_thenNobodyHasToWait() {
        var machine = aMachineOf(new User("busy@example.org", "example-password"));

        IntStream.range(0, 2 * PASSWORDS).forEach(i -> accepted(machine.activates()));
    }

    @Test
    @DisplayName("A7 a company has as many calls as it allowed itself; its vendor can always lift the limit")
    void givenALimitOfTheCompany_whenThereAreMoreCalls_thenTheyHaveToWaitUntilTheLimitIsLifted() {
        var vendors = manager(source);
        assertThat(accepted(vendors.patch("company", "{\"requests_per_minute\":5}")).path("requests_per_minute").asInt()).isEqualTo(5);
        try {
            IntStream.range(0, 5).forEach(i -> refused("unknown_product", asks(from("203.0.113." + i))));

            assertThat(mustWait(() -> asks(from("203.0.113.77")))).isBetween(1L, 12L);
            IntStream.range(0, 10).forEach(i -> accepted(vendors.get("company")));
            accepted(vendors.patch("company", "{\"name\":\"Acme\"}"));
            mustWait(() -> asks(from("203.0.113.78")));
        } finally {
            assertThat(accepted(vendors.patch("company", "{\"requests_per_minute\":null}")).path("requests_per_minute").isNull()).isTrue();
        }
        IntStream.range(0, 10).forEach(i -> refused("unknown_product", asks(from("203.0.113.79"))));
    }

    @Test
    void givenALimitThatIsNone_whenTheVendorSetsIt_thenItIsRefused() {
        for (var wrong : new String[] {"0", "-1", "1000001", "\"many\"", "1.5"}) {
            refused("validation_error", manager(source).patch("company", "{\"requests_per_minute\":" + wrong + "}"));
        }
    }

    @Test
    @DisplayName("A8 the trail names the source that the proxy heard, the last that is no proxy")
    void givenAProxy_whenACallIsRefused_thenTheTrailNamesTheSource() {
        refused("unknown_product", asks(from("10.0.0.1, " + source + ":4711, 127.0.0.1")));

        assertThat(books.number("select count(*) from audit_entry where code = 'unknown_product' and address = ?", source)).isEqualTo(1);
    }

    private static Machine aMachineOf(User user) {
        var license = new Vendor(ManagementApi.ofAcme(server.uri())).issues(aLicense().withSeats(9).of(aProduct().forUsers()).forUser(user));
        return new Machine(from("203.0.113.3"), license, "machine-" + SOURCES.incrementAndGet());
    }

    private static long mustWait(Supplier<Answer> call) {
        var answer = call.get();
        refused(429, "too_many_requests", answer);
        long wait = Long.parseLong(answer.header("Retry-After"));
        assertThat(answer.json().path("message").asText()).contains(" " + wait + " seconds");
        assertThat(wait).isBetween(1L, 60L);
        return wait;
    }

    private static Answer asks(LicenseApi api) {
        return api.get("product_details", Map.of("product", "NONE"));
    }

    private static LicenseApi from(String address) {
        return LicenseApi.ofAcme(server.uri()).withHeader("X-Forwarded-For", address);
    }

    private static ManagementApi manager(String address) {
        return ManagementApi.ofAcme(server.uri()).withHeader("X-Forwarded-For", address);
    }
}
