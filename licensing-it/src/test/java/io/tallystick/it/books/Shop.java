package io.tallystick.it.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.tallystick.it.server.Answer;
import io.tallystick.it.server.ManagementApi;

/** The vendor of the tests: two products of its own, and a license for whoever asks. */
record Shop(ManagementApi management) {

    static final String PRODUCT = "RACE";
    static final String PRODUCT_BY_USER = "RACE-USER";

    /** A consumption feature that every license of both products has. */
    static final String FEATURE = "export";

    /** Opens the shop; its products are made where they are not yet. */
    static Shop of(ManagementApi management) {
        var shop = new Shop(management);
        if (management.get("products/?limit=1000").body().contains("\"" + PRODUCT + "\"")) {
            return shop;
        }
        shop.offer(PRODUCT, "license-key");
        shop.offer(PRODUCT_BY_USER, "user");
        return shop;
    }

    Sold sells(Grant grant) {
        var answer = order(UUID.randomUUID().toString(), "customer@example.com", grant);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        var license = answer.json().path("licenses").get(0);
        return new Sold(license.path("id").asLong(), product(grant), license.path("license_key").asText(null));
    }

    /** An order of licenses of one product. */
    Answer order(String id, String customer, Grant... grants) {
        var item = Map.of("product_code", product(grants[0]), "licenses", Stream.of(grants).map(Grant::json).toList());
        return management.post("orders/", Json.text(Map.of("id", id, "customer", Map.of("email", customer), "items", List.of(item))));
    }

    private static String product(Grant grant) {
        return grant.users().isEmpty() ? PRODUCT : PRODUCT_BY_USER;
    }

    private void offer(String code, String method) {
        var feature = Map.of("code", FEATURE, "name", "Export", "feature_type", "consumption", "max_consumption", 1_000_000);
        var answer = management.post("products/", Json.text(
                Map.of("product_name", code, "short_code", code, "authorization_method", method, "features", List.of(feature))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }
}
