package io.tallystick.it.books;

import static io.tallystick.it.books.Grant.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A vendor who tidies up while others work. */
abstract class ManagementRace extends Race {

    private static final int CALLERS = 12;

    @Test
    @DisplayName("L20 a license that is deleted while machines activate it is gone, or stays with the seat that was taken")
    void aLicenseIsDeletedWhileItIsActivated() {
        for (int round = 0; round < 3; round++) {
            var license = shop.sells(aLicense().withSeats(CALLERS));
            var id = "licenses/" + license.id();

            var answers = Crowd.of(CALLERS, i -> i < 2 ? management.delete(id) : new Machine(api, license, null, "machine-" + i).activate());

            var deleted = answers.stream().limit(2).anyMatch(answer -> answer.status() == 204);
            var activated = answers.stream().skip(2).filter(answer -> answer.status() == 200).count();
            assertThat(codes(answers)).isSubsetOf("", "still_in_use", "not_found", "license_not_found");
            assertThat(books.number("select count(*) from license where id = ?", license.id())).isEqualTo(deleted ? 0 : 1);
            assertThat(activated).isEqualTo(deleted ? 0 : CALLERS - 2);
            assertThat(activeDevices(license)).isEqualTo(activated);
        }
    }

    @Test
    @DisplayName("L20 lists and exports are whole while licenses that they began to read are deleted")
    void listsAreReadWhileLicensesAreDeleted() {
        for (int round = 0; round < 3; round++) {
            var order = UUID.randomUUID().toString();
            var grants = Stream.generate(() -> aLicense().withSeats(1)).limit(CALLERS).toArray(Grant[]::new);
            var licenses = shop.order(order, order + "@example.com", grants).json().path("licenses");
            var reads = List.of("licenses?limit=100", "orders?limit=100", "orders/export", "exports/licenses", "devices?limit=100", "customers?limit=100");

            var answers = Crowd.of(CALLERS * 2, i -> i % 2 == 0 ? management.delete("licenses/" + licenses.get(i / 2).path("id").asLong()) : management.get(reads.get(i / 2 % reads.size())));

            assertThat(answers).extracting(Answer::status).containsOnly(200, 204);
            assertThat(management.get("licenses?order_id=" + order).json().path("results")).isEmpty();
        }
    }

    @Test
    @DisplayName("U10 while two customers become one, each order belongs to one who is there, and none is lost")
    void customersAreMergedWhileTheyOrder() {
        var from = UUID.randomUUID() + "@example.com";
        shop.order(UUID.randomUUID().toString(), from, aLicense().withSeats(1));
        var into = management.post("customers", Json.text(Map.of("email", UUID.randomUUID() + "@example.com"))).json().path("id").asLong();
        var goes = books.number("select id from customer where email = ?", from);
        var merge = "customers/" + into + "/merge";

        var answers = Crowd.of(CALLERS, i -> i < 2 ? management.post(merge, "{\"from\":" + goes + "}")
                : shop.order(UUID.randomUUID().toString(), from, aLicense().withSeats(1)));

        assertThat(answers.stream().limit(2).filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().skip(2)).allMatch(answer -> answer.status() == 201);
        assertThat(books.number("select count(*) from customer where id = ?", goes)).isZero();
        var later = books.number("select max(id) from customer where email = ?", from);
        assertThat(books.number("select count(*) from customer_order where customer_id in (?, ?)", into, later)).isEqualTo(CALLERS - 1);
        assertThat(books.number("select count(*) from license l join customer_order o on o.id = l.order_id where l.customer_id <> o.customer_id")).isZero();
    }

    @Test
    @DisplayName("C10 a feature that is deleted while licenses get it is gone, or stays with all of them")
    void aFeatureIsDeletedWhileLicensesGetIt() {
        var licenses = IntStream.range(0, CALLERS).mapToObj(i -> shop.sells(aLicense().withSeats(1))).toList();
        var features = "products/" + books.number("select min(id) from product where short_code = ?", Shop.PRODUCT) + "/features";
        for (int round = 0; round < 3; round++) {
            var code = "late-" + UUID.randomUUID();
            assertThat(management.post(features, Json.text(Map.of("code", code, "name", "Late"))).status()).isEqualTo(201);

            var answers = Crowd.of(CALLERS, i -> i < 2 ? management.delete(features + "/" + code)
                    : management.post("licenses/" + licenses.get(i).id() + "/features", Json.text(Map.of("code", code))));

            var deleted = answers.stream().limit(2).filter(answer -> answer.status() == 204).count();
            var added = answers.stream().skip(2).filter(answer -> answer.status() == 201).count();
            assertThat(codes(answers)).isSubsetOf("", "still_in_use", "not_found", "validation_error");
            assertThat(deleted).isLessThanOrEqualTo(1);
            assertThat(added).isEqualTo(deleted == 1 ? 0 : CALLERS - 2);
            assertThat(books.number("select count(*) from license_feature where code = ?", code)).isEqualTo(added);
            assertThat(books.number("select count(*) from product_feature where code = ?", code)).isEqualTo(1 - deleted);
        }
    }

    @Test
    @DisplayName("A15 keys that revoke one another at once leave one without limits")
    void keysThatRevokeOneAnotherLeaveOne() {
        for (int i = 0; i < CALLERS; i++) {
            management.post("management_keys", Json.text(Map.of("name", "race-" + UUID.randomUUID())));
        }
        var own = books.number("select min(id) from management_key");
        var company = books.number("select company_id from management_key where id = ?", own);
        var keys = management.get("management_keys?limit=100").json().path("results").findValues("id").stream().map(id -> id.asLong())
                .filter(id -> id != own).toList();

        var answers = Crowd.of(keys.size(), i -> management.post("management_keys/" + keys.get(i) + "/revoke", ""));

        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(management.post("management_keys/" + own + "/revoke", "").code()).isEqualTo("still_in_use");
        assertThat(books.number("select count(*) from management_key where company_id = ? and not revoked and not read_only and products is null", company))
                .isOne();
    }

    @Test
    @DisplayName("S5 S8 S10 of keys that are prepared and rotated at once one signs, at most one is prepared, and the others verify")
    void keysAreRotatedAtOnce() {
        var company = books.number("select min(company_id) from management_key");
        var all = "select count(*) from signing_key where algorithm = 'ES256' and company_id = ?";
        var before = books.number(all, company);

        var answers = Crowd.of(CALLERS, i -> management.post(i % 3 == 0 ? "signing_keys" : "signing_keys/rotate", "{\"algorithm\":\"ES256\"}"));

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(books.number(all + " and status = 'ACTIVE'", company)).isOne();
        assertThat(books.number(all + " and status = 'PREPARED'", company)).isBetween(0L, 1L);
        var rotated = answers.stream().filter(answer -> answer.json().path("status").asText().equals("active")).map(answer -> answer.json().path("key_id")).toList();
        assertThat(rotated).hasSize(CALLERS - CALLERS / 3).doesNotHaveDuplicates();
        assertThat(books.number(all, company) - before).isBetween(rotated.size() - 1L, rotated.size() + 1L);
    }

    private static Set<String> codes(List<Answer> answers) {
        return answers.stream().map(Answer::code).collect(Collectors.toSet());
    }
}
