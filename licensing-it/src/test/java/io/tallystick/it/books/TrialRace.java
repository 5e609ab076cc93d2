package io.tallystick.it.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A trial is handed out once, however many ask for it at the same moment. */
abstract class TrialRace extends Race {

    @Test
    @DisplayName("L11 one machine that asks fifty times at once gets one trial")
    void oneMachineThatAsksFiftyTimesAtOnceGetsOneTrial() {
        var product = offer("license-key");
        var wish = Map.of("product", product, "hardware_id", "one machine");

        var answers = Crowd.of(50, i -> api.get("trial_key", wish));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 50L));
        assertThat(answers.stream().map(answer -> answer.json().path("license_key").asText()).distinct()).hasSize(1);
        assertThat(licenses(product)).isEqualTo(1);
    }

    @Test
    @DisplayName("L11 U8 one new user who asks twenty times at once gets one trial, and is told one password once")
    void oneNewUserWhoAsksTwentyTimesAtOnceGetsOneTrial() {
        var product = offer("user");
        var email = UUID.randomUUID() + "@example.com";

        var answers = Crowd.of(20, i -> api.get("trial_key", Map.of("product", product, "hardware_id", "machine-" + i, "email", email)));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 20L));
        assertThat(licenses(product)).isEqualTo(1);
        assertThat(books.number("select count(*) from license_user where email = ?", email)).isEqualTo(1);
        var told = answers.stream().map(Answer::json).filter(trial -> !trial.path("initial_password").isNull()).toList();
        assertThat(told).hasSize(1);
        assertThat(api.get("user_licenses", Map.of("product", product, "username", email, "password",
                told.get(0).path("initial_password").asText())).status()).isEqualTo(200);
    }

    private long licenses(String product) {
        assertThat(books.number("select count(*) from license_trial t join product p on p.id = t.product_id where p.short_code = ?", product))
                .isEqualTo(1);
        return books.number("select count(*) from license l join product p on p.id = l.product_id where p.short_code = ?", product);
    }

    private String offer(String method) {
        var code = UUID.randomUUID().toString();
        var answer = management.post("products/", Json.text(Map.of("product_name", "Trial", "short_code", code, "authorization_method", method,
                "allow_trial", true, "trial_days", 14)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return code;
    }
}
