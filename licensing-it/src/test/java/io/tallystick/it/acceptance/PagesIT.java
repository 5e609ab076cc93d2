package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.Visitor;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What protects the visitors of pages, and the pages from others. */
class PagesIT extends Scene {

    private static final String UPLOAD = "/offline";

    private Visitor visitor;

    @BeforeEach
    void come() {
        visitor = Visitor.of(server);
    }

    @Test
    @DisplayName("every page tells the browser what it may do, also when it refuses")
    void givenAnyPage_whenItIsAnswered_thenItTellsWhatTheBrowserMayDo() {
        for (var answer : List.of(visitor.get(UPLOAD), visitor.get("/offline/nowhere"), visitor.posts(UPLOAD, Map.of()))) {
            var headers = answer.headers();
            assertThat(headers.firstValue("Content-Type").orElse("")).containsIgnoringCase("text/html").containsIgnoringCase("utf-8");
            assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'", "script-src 'self'",
                    "style-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'").doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Cache-Control")).contains("no-store");
            assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
            assertThat(answer.body()).doesNotContain("<script>", "<style", " style=", " onclick=");
        }
    }

    @Test
    @DisplayName("who asks for a page where none is gets a page, and a program the error body")
    void givenAnAddressWhereNothingIs_whenItIsAsked_thenPeopleReadAPageAndProgramsTheBody() {
        var reader = visitor.with("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        var page = reader.get("/nowhere");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
        assertThat(page.body()).contains("There is no such page here", "href=\"/offline\"");
        for (var answer : List.of(visitor.get("/nowhere"), reader.get("/api/nowhere"), reader.get("/api/v4/nowhere"))) {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).startsWith("{\"status\":404,\"code\":\"not_found\",");
        }
    }

    @Test
    @DisplayName("what a page needs at first is less than 100 KB, and nothing of it comes from elsewhere")
    void givenThePortal_whenItIsOpened_thenItNeedsLittle() {
        var page = visitor.get(UPLOAD).body();
        var style = visitor.get("/assets/portal.css");
        var script = visitor.get("/assets/portal.js");

        assertThat(style.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(style.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
        assertThat(page.length() + style.body().length() + script.body().length()).isLessThan(36 * 1024);
        assertThat(page).doesNotContain("http://", "https://");
    }

    @Test
    @DisplayName("a form that another site sent is refused, whatever it holds")
    void givenAFormOfAnotherSite_whenItIsSent_thenItIsRefusedAndNothingIsBooked() {
        var file = aMachineWith(vendor.issues(aLicense())).activationFile().base64();
        var before = counts.everything();

        var refused = Stream.of(
                visitor.posts(UPLOAD, Map.of("text", file)),
                visitor.posts(UPLOAD, Map.of("text", file, "token", "11111111-1111-1111-1111-111111111111")),
                visitor.with("Origin", "https://evil.example").fills(UPLOAD, Map.of("text", file)),
                visitor.with("Origin", "null").fills(UPLOAD, Map.of("text", file)),
                visitor.with("Sec-Fetch-Site", "cross-site").fills(UPLOAD, Map.of("text", file)),
                visitor.with("Sec-Fetch-Site", "same-site").fills(UPLOAD, Map.of("text", file)));

        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("not sent from our page");
        });
        assertThat(counts.everything()).isEqualTo(before);
    }

    @Test
    @DisplayName("our own form is taken, from old browsers too")
    void givenOurOwnForm_whenItIsSent_thenItIsTaken() {
        var license = vendor.issues(aLicense().withSeats(3));

        Stream.of(visitor, visitor.with("Origin", server.uri().toString()), visitor.with("Sec-Fetch-Site", "same-origin")).forEach(each ->
                assertThat(each.fills(UPLOAD, Map.of("text", aMachineWith(license).activationFile().base64())).statusCode()).isEqualTo(200));

        assertThat(counts.activeDevices(license)).isEqualTo(3);
    }

    @Test
    @DisplayName("a form that is no form, or too large, is a page with its status, and never a fault")
    void givenNonsense_whenItIsSent_thenItIsAPage() {
        assertThat(visitor.posts(UPLOAD, "multipart/form-data", "x").statusCode()).isEqualTo(400);
        assertThat(visitor.posts(UPLOAD, "multipart/form-data; boundary=b", "no form at all").statusCode()).isBetween(400, 403);
        assertThat(visitor.posts(UPLOAD, "multipart/form-data; boundary=b", "--b\r\n\r\n\r\n--b--\r\n").statusCode()).isBetween(400, 403);
        assertThat(visitor.posts(UPLOAD, "text/plain", "x").statusCode()).isEqualTo(415);
        assertThat(visitor.posts(UPLOAD, "multipart/form-data; boundary=b", "").statusCode()).isBetween(400, 403);
        var large = visitor.fills(UPLOAD, Map.of("text", "A".repeat(1_200_000)));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("too large");
    }

    @Test
    @DisplayName("what a visitor sends is never markup of a page")
    void givenMarkup_whenItIsSent_thenItIsEscaped() {
        var machine = aMachineWith(vendor.issues(aLicense()));
        var named = machine.activationFile().with("hostname", "<img src=x onerror=alert(1)>");

        var page = visitor.fills(UPLOAD, Map.of("text", named.base64())).body();

        assertThat(page).contains("&lt;img src").doesNotContain("<img src=x");
    }

    @Test
    @DisplayName("T1 what a visitor did and what was refused him stand in the trail")
    void givenAVisitor_whenFilesAreTakenAndRefused_thenTheTrailKnows() {
        var machine = aMachineWith(vendor.issues(aLicense()));
        visitor.fills(UPLOAD, Map.of("text", machine.activationFile().base64()));
        visitor.fills(UPLOAD, Map.of("text", aMachineWith(machine.license()).activationFile().base64()));

        assertThat(books.number("select count(*) from audit_entry where license_id = ? and event = 'device.activated'", machine.license().id())).isEqualTo(1);
        assertThat(books.number("select count(*) from audit_entry where actor = 'portal' and code = 'license_activated_max_times'")).isPositive();
    }

    @Test
    @DisplayName("no page lies below the API, and nothing of the API below a page")
    void givenTheApplications_whenOneIsAskedForTheOther_thenThereIsNothing() {
        assertThat(visitor.get("/offline/v4/ping").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/api/brand/logo.png").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/api/v4/nothing").headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(accepted(management.get("company")).path("name").asText()).isEqualTo("Acme");
    }
}
