package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.Visitor;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code /api/v1/branding}: how pages look and where they are. */
class BrandingIT extends Scene {

    private static final List<String> OURS = List.of("127.0.0.1", "localhost");

    @AfterEach
    void restore() {
        management.delete("branding/logo");
        changed("name", null, "welcome", null, "support_email", null, "support_url", null, "accent", null, "accent_dark", null, "hosts", OURS);
    }

    @Test
    @DisplayName("W3 what the vendor says is what visitors see; what is taken away is ours again")
    void givenNewWords_whenTheyAreSent_thenVisitorsSeeThemUntilTheyAreTakenAway() {
        var branding = accepted(changed("name", "Acme & <Söhne>", "welcome", "Welcome back", "support_email", "help@acme.example",
                "support_url", "https://acme.example/help"));

        assertThat(branding.path("name").asText()).isEqualTo("Acme & <Söhne>");
        assertThat(accepted(management.get("branding"))).isEqualTo(branding);
        assertThat(page()).contains("Acme &amp; &lt;Söhne&gt;", "Welcome back", "mailto:help@acme.example", "href=\"https://acme.example/help\"");

        changed("name", null, "welcome", "", "support_email", null);
        assertThat(page()).contains("<span>Acme</span>", "https://acme.example/help").doesNotContain("Welcome back", "mailto:");
        assertThat(accepted(changed())).isEqualTo(accepted(management.get("branding")));
    }

    @Test
    @DisplayName("W4 a colour is worn on light pages, and made lighter for dark ones where nothing else is said")
    void givenAColour_whenItIsSent_thenPagesWearIt() {
        changed("accent", "#0B5CAD");
        var colours = Visitor.of(server).get("/offline/brand/colours.css");

        assertThat(page()).contains("/offline/brand/colours.css?v=");
        assertThat(colours.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
        assertThat(colours.body()).contains(":root{--accent:#0b5cad}").doesNotContain("dark){:root{--accent:#0b5cad}");
        changed("accent", null);
        assertThat(Visitor.of(server).get("/offline/brand/colours.css").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("W5 a logo is drawn anew, so that nothing but its points is handed to visitors, as a picture and as nothing else")
    void givenALogo_whenItIsSent_thenVisitorsGetAPicture() throws IOException {
        var sent = picture("jpeg", 40, 20);
        assertThat(put("image/jpeg", concat(sent, "<script>alert(1)</script>".getBytes())).status()).isEqualTo(204);

        var logo = Visitor.of(server).get("/offline/brand/logo.png");
        assertThat(logo.body()).doesNotContain("script").contains("PNG");
        assertThat(logo.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(logo.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(logo.headers().firstValue("Content-Security-Policy").orElse("")).contains("sandbox");
        assertThat(page()).contains("/offline/brand/logo.png?v=");
        assertThat(accepted(management.get("branding")).path("has_logo").asBoolean()).isTrue();

        assertThat(management.delete("branding/logo").status()).isEqualTo(204);
        assertThat(Visitor.of(server).get("/offline/brand/logo.png").statusCode()).isEqualTo(404);
        refused(404, "not_found", management.delete("branding/logo"));
    }

    @TestFactory
    @DisplayName("W5 what is no small PNG or JPEG is refused")
    Stream<DynamicTest> givenNoSuchPicture_whenItIsSent_thenItIsRefused() throws IOException {
        return Map.of("SVG", "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>".getBytes(), "GIF", picture("gif", 9, 9),
                        "wide", picture("png", 1001, 1), "cut", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "empty", new byte[0])
                .entrySet().stream().map(each -> dynamicTest(each.getKey(), () -> refused("validation_error", put("image/png", each.getValue()))));
    }

    @TestFactory
    @DisplayName("W3 W4 what pages cannot show, or nobody can read, is refused")
    Stream<DynamicTest> givenAWrongMember_whenItIsSent_thenTheMessageNamesItAndNothingChanges() {
        return Stream.of(Map.entry("name", "x".repeat(121)), Map.entry("welcome", "x".repeat(601)), Map.entry("support_email", "nobody"),
                        Map.entry("support_url", "javascript:alert(1)"), Map.entry("support_url", "/help"), Map.entry("support_url", "data:text/html,x"),
                        Map.entry("accent", "red"), Map.entry("accent", "#12345"), Map.entry("accent", "#eeeeee"), Map.entry("accent_dark", "#101010"),
                        Map.entry("hosts", List.of("a b")), Map.entry("hosts", List.of("acme.example:8080")),
                        Map.entry("hosts", List.of("https://acme.example")))
                .map(wrong -> dynamicTest(wrong.toString(), () -> {
                    var before = accepted(management.get("branding"));
                    var answer = changed(wrong.getKey(), wrong.getValue());
                    refused("validation_error", answer);
                    assertThat(answer.json().path("message").asText()).contains(wrong.getKey());
                    assertThat(accepted(management.get("branding"))).isEqualTo(before);
                }));
    }

    private Answer changed(Object... members) {
        return management.patch("branding", Json.text(Json.object(members)));
    }

    private Answer put(String type, byte[] picture) {
        return management.send("PUT", "branding/logo", type, picture);
    }

    private String page() {
        return Visitor.of(server).get("/offline").body();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
