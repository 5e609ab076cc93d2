package io.tallystick.it.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.jwk.RSAKey;

import io.tallystick.it.server.Answer;
import io.tallystick.it.server.StubProvider;
import io.tallystick.it.server.StubToken;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** First sign-ons at the same moment. */
abstract class SignOnRace extends Race {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RSAKey KEY = StubToken.anRsaKey();

    private final String name = "race-" + UUID.randomUUID();
    private StubProvider provider;

    @BeforeEach
    void letPeopleSignOn() {
        provider = StubProvider.start().publishing(KEY);
        created(management.post("products/", json(Map.of("product_name", "Race", "short_code", name, "authorization_method", "user"))));
        long account = created(management.post("customer_accounts/", json(Map.of("code", name)))).path("id").asLong();
        assertThat(management.put("customer_accounts/" + account + "/identity_provider", json(Map.of("issuer", provider.issuer(), "client_id",
                StubProvider.CLIENT, "client_secret", StubProvider.SECRET, "redirect_uris", List.of(StubProvider.REDIRECT), "create_users", true)))
                .status()).isEqualTo(200);
    }

    @AfterEach
    void endTheProvider() {
        provider.close();
    }

    @Test
    @DisplayName("L14 twenty simultaneous first sign-ons of one person on one device make one user, one assignment and one seat")
    void twentyFirstSignOnsOfOnePersonOnOneDeviceMakeOneUserAndOneSeat() {
        long license = issues(5);
        issues(5);

        var answers = Crowd.of(20, i -> activates("machine", "ada"));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 20L));
        assertThat(answers).extracting(answer -> answer.json().path("times_activated").asInt()).containsOnly(1);
        assertThat(users("ada")).isEqualTo(1);
        assertThat(assignments("ada")).isEqualTo(1);
        assertThat(license).isPositive();
    }

    @Test
    @DisplayName("L14 twenty devices of one new person on a license of five seats take five, on one license")
    void twentyDevicesOfOneNewPersonTakeFiveSeats() {
        issues(5);
        long newest = issues(5);

        var answers = Crowd.of(20, i -> activates("machine-" + i, "ada"));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 5L, "400 license_activated_max_times", 15L));
        assertThat(users("ada")).isEqualTo(1);
        assertThat(assignments("ada")).isEqualTo(1);
        assertThat(seats(newest)).isEqualTo(5);
    }

    @Test
    @DisplayName("L1 L14 thirty new people on two licenses of ten seats: twenty come in, ten leave nothing behind")
    void thirtyNewPeopleOnTwentySeatsTakeTwenty() {
        long first = issues(10);
        long second = issues(10);

        var answers = Crowd.of(30, i -> activates("machine-" + i, "person-" + i));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 20L, "400 license_activated_max_times", 10L));
        assertThat(seats(first)).isEqualTo(10);
        assertThat(seats(second)).isEqualTo(10);
        assertThat(books.number("select count(*) from license_user where email like ?", "person-%" + name + "%")).isEqualTo(20);
    }

    @Test
    @DisplayName("I4 one code that is sent twenty times at once is exchanged once")
    void oneCodeThatIsSentTwentyTimesIsExchangedOnce() {
        issues(5);
        var code = provider.code(StubProvider.REDIRECT, StubToken.of(provider, email("ada")).signedBy(KEY), null);

        var answers = Crowd.of(20, i -> api.post("activate_license", json(Map.of("hardware_id", "machine-" + i, "product", name,
                "customer_account_code", name, "code", code))));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 1L, "400 license_not_found", 19L));
    }

    private Answer activates(String machine, String person) {
        return api.post("activate_license", json(Map.of("hardware_id", machine, "product", name, "customer_account_code", name, "id_token",
                StubToken.of(provider, email(person)).signedBy(KEY))));
    }

    private long issues(int seats) {
        return created(management.post("orders/", json(Map.of("id", "order-" + UUID.randomUUID(), "customer",
                Map.of("email", "buyer@" + name + ".example.com", "customer_account_code", name), "items",
                List.of(Map.of("product_code", name, "licenses", List.of(Map.of("max_activations", seats)))))))).path("licenses").path(0).path("id").asLong();
    }

    private String email(String person) {
        return person + "@" + name + ".example.com";
    }

    private long users(String person) {
        return books.number("select count(*) from license_user where email = ?", email(person));
    }

    private long assignments(String person) {
        return books.number("select count(*) from license_assignment a, license_user u where u.id = a.license_user_id and u.email = ?", email(person));
    }

    private long seats(long license) {
        return books.number("select times_activated from license where id = ?", license);
    }

    private static JsonNode created(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json();
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
