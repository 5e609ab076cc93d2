package io.tallystick.webhook.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.tallystick.fixture.Stored;
import io.tallystick.webhook.boundary.DeliveryState;
import io.tallystick.webhook.boundary.WebhookEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the guide tells receivers is what this server does. */
class GuideTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-01T12:00:00Z");

    private final String page = read();

    @Test
    @DisplayName("W6 a delivery comes again after the pauses that the guide names")
    void thePausesAreTrue() {
        String sentence = between("comes again after ", "for three days");
        List<Duration> told = Pattern.compile("(\\d+)\\s(s|min|h)").matcher(sentence).results().map(GuideTest::duration).toList();

        List<Duration> made = pauses();

        assertThat(made.subList(0, told.size())).isEqualTo(told);
        assertThat(made.subList(told.size(), made.size())).isNotEmpty().containsOnly(told.get(told.size() - 1));
    }

    @Test
    @DisplayName("the guide lists all events and no other")
    void theEventsAreTrue() {
        String table = page.substring(page.indexOf("## Events"), page.indexOf("## Replace the secret"));

        List<String> listed = Pattern.compile("(?m)^\\| ((?:`[a-z_.]+`(?:, )?)+) \\|").matcher(table).results().map(row -> row.group(1))
            .flatMap(names -> Stream.of(names.split(", "))).map(name -> name.replace("`", "")).toList();

        assertThat(listed).containsExactlyInAnyOrderElementsOf(Stream.of(WebhookEvent.values()).map(WebhookEvent::wire).toList());
    }

    @Test
    @DisplayName("W5 the function of the guide takes its test vector, and neither another body nor an old one; left out where there is no Python")
    void theFunctionIsTrue() throws IOException, InterruptedException {
        assumeThat(Stream.of(System.getenv("PATH").split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3")))).isTrue();
        String program = between("```python\n", "```") + """

            import sys
            secret, t, body, header = sys.argv[1:]
            time.time = lambda: int(t) + 200
            taken = verified(secret, header, body.encode())
            other = verified(secret, header, body.encode() + b" ")
            time.time = lambda: int(t) + 400
            print(taken, other, verified(secret, header, body.encode()))
            """;

        Process python = new ProcessBuilder("python3", "-c", program, told("secret"), told("t"), told("body"), told("header")).redirectErrorStream(true).start();

        assertThat(new String(python.getInputStream().readAllBytes(), UTF_8)).isEqualToIgnoringNewLines("True False False");
        assertThat(python.waitFor()).isZero();
    }

    private static List<Duration> pauses() {
        Webhook webhook = Stored.withId(1, new Webhook(1, "first", NOW));
        Delivery delivery = new Delivery(webhook, Stored.withId(2, new Happening(1, "uuid", "license.created", 40L, null, "clock", "{}", NOW)), NOW);
        List<Duration> pauses = new ArrayList<>();
        OffsetDateTime moment = NOW;
        while (delivery.state() == DeliveryState.WAITING) {
            delivery.take(moment);
            delivery.failed(moment);
            if (delivery.state() == DeliveryState.WAITING) {
                pauses.add(Duration.between(moment, delivery.nextAttemptAt()));
                moment = delivery.nextAttemptAt();
            }
        }
        return pauses;
    }

    private static Duration duration(MatchResult found) {
        long number = Long.parseLong(found.group(1));
        return switch (found.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "min" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }

    private String told(String name) {
        return between("\n| " + name + " | `", "` |");
    }

    private String between(String begin, String end) {
        int from = page.indexOf(begin) + begin.length();
        assertThat(from).as(begin).isGreaterThanOrEqualTo(begin.length());
        return page.substring(from, page.indexOf(end, from));
    }

    private static String read() {
        try {
            return Files.readString(Path.of("../docs/webhooks.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
