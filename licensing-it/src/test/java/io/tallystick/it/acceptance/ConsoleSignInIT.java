package io.tallystick.it.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;

import io.tallystick.it.acceptance.fixture.MyScene;
import io.tallystick.it.server.ConsoleVisitor;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who gets into the console, and how one gets out. */
class ConsoleSignInIT extends MyScene {

    private static final String WRONG = "quite another password";

    private ConsoleVisitor visitor;

    @BeforeEach
    void come() {
        visitor = ConsoleVisitor.of(server.uri(), management);
    }

    @Test
    @DisplayName("R2 an unknown address, a wrong password and a disabled user are answered alike")
    void givenAnyReason_whenSomebodyIsRefused_thenTheAnswerIsTheSame() {
        var email = visitor.makes("support");
        var disabled = visitor.makes("support");
        enable(disabled, false);

        var answers = new String[] {visitor.signsIn(email, WRONG).body(), visitor.signsIn(disabled, ConsoleVisitor.password()).body(),
                visitor.signsIn("nobody-" + email, WRONG).body()};

        mustRefuse(400, "sign_in_refused", visitor.signsIn(email, WRONG));
        assertThat(answers[1].replace(disabled, "")).isEqualTo(answers[0].replace(email, ""));
        assertThat(answers[2].replace("nobody-" + email, "")).isEqualTo(answers[0].replace(email, ""));
    }

    @Test
    @DisplayName("R4 whoever signs in gets a cookie that no script reads and no other site sends, and its hash is stored")
    void givenARightPassword_whenSomebodySignsIn_thenThereIsASession() {
        var answer = visitor.signsIn(visitor.makes("support"), ConsoleVisitor.password());

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/console");
        var cookie = answer.headers().allValues("Set-Cookie").stream().filter(each -> each.startsWith("tallystick-console=")).findFirst().orElseThrow();
        assertThat(cookie).contains("; HttpOnly", "; SameSite=Lax", "; Path=/console").doesNotContain("Secure");
        var token = visitor.browser().cookie("tallystick-console");
        assertThat(books.number("select count(*) from console_session where token_hash = ?", token)).isZero();
        assertThat(visitor.opens("/console").body()).contains("Dashboard", "support");
    }

    @Test
    @DisplayName("R4 after signing out the cookie is worth nothing, here or everywhere")
    void givenSomebodySignedOut_whenThePageIsOpened_thenThereIsTheDoor() {
        var email = visitor.makes("support");
        visitor.signsIn(email, ConsoleVisitor.password());
        var elsewhere = ConsoleVisitor.of(server.uri(), management);
        elsewhere.signsIn(email, ConsoleVisitor.password());
        var token = visitor.browser().cookie("tallystick-console");

        assertThat(visitor.sends("/console", "/console/sign-out", Map.of()).status()).isEqualTo(303);
        visitor.browser().keeps("tallystick-console", token);
        assertThat(visitor.opens("/console").header("Location")).endsWith("/console/login");
        assertThat(elsewhere.opens("/console").status()).isEqualTo(200);

        visitor.signsIn(email, ConsoleVisitor.password());
        visitor.sends("/console", "/console/sign-out", Map.of("where", "everywhere"));
        assertThat(elsewhere.opens("/console").header("Location")).endsWith("/console/login");
    }

    @Test
    @DisplayName("R7 whoever is disabled is out with the next page")
    void givenADisabledUser_whenThePageIsOpened_thenThereIsTheDoor() {
        var email = visitor.makes("support");
        visitor.signsIn(email, ConsoleVisitor.password());

        enable(email, false);

        assertThat(visitor.opens("/console").status()).isEqualTo(303);
    }

    @Test
    @DisplayName("a form that another site sent is refused")
    void givenAFormOfAnotherSite_whenItIsSent_thenItIsRefused() {
        var known = visitor.as("owner");
        known.opens("/console");

        var refused = known.sends("/console/sign-out", Map.of("token", "11111111-1111-1111-1111-111111111111"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(known.opens("/console").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("R3 wrong passwords that come at the same moment are each counted")
    void givenManyWrongPasswordsAtOnce_thenEachIsCounted() {
        var email = visitor.makes("support");

        var answers = IntStream.range(0, 8).parallel().mapToObj(each -> ConsoleVisitor.of(server.uri(), management).signsIn(email, WRONG).status()).toList();

        assertThat(answers).containsOnly(400);
        assertThat(books.number("select failed_attempts from console_user where email = ?", email)).isEqualTo(8);
    }

    private void enable(String email, boolean enabled) {
        var id = books.number("select id from console_user where email = ?", email);
        assertThat(management.patch("console_users/" + id, "{\"enabled\":" + enabled + "}").status()).isEqualTo(200);
    }
}
