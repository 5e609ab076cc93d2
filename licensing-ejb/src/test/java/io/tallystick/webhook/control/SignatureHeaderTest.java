package io.tallystick.webhook.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignatureHeaderTest {

    private static final Path PAGE = Path.of("../docs/webhooks.md");

    @Test
    @DisplayName("W5 the test vector that receivers are given is what this server sends")
    void theVectorForReceiversIsTrue() throws IOException {
        String page = Files.readString(PAGE);
        String header = told(page, "header");

        assertThat(SignatureHeader.of(Long.parseLong(told(page, "t")), told(page, "body").getBytes(UTF_8), List.of(told(page, "secret").getBytes(UTF_8))))
            .isEqualTo(header);
    }

    @Test
    @DisplayName("W5 in the grace of a rotation there is one signature for each secret, the newest first")
    void eachSecretSigns() {
        byte[] body = "{}".getBytes(UTF_8);
        String old = SignatureHeader.of(1, body, List.of("old".getBytes(UTF_8)));
        String current = SignatureHeader.of(1, body, List.of("new".getBytes(UTF_8)));

        assertThat(SignatureHeader.of(1, body, List.of("new".getBytes(UTF_8), "old".getBytes(UTF_8)))).isEqualTo(current + old.substring("t=1".length()));
    }

    @Test
    @DisplayName("W11 secrets are long, random and tell what they are")
    void secretsAreRandom() {
        assertThat(Secret.next()).startsWith("whsec_").hasSize(49).isNotEqualTo(Secret.next());
    }

    /** A row of the page's table: {@code | name | `value` |}. */
    private static String told(String page, String name) {
        Matcher row = Pattern.compile("\\| " + name + " \\| `([^`]*)` \\|").matcher(page);
        assertThat(row.find()).as(name).isTrue();
        return row.group(1);
    }
}
