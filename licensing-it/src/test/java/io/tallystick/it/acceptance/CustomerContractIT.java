package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.ContractScene;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.StubProvider;

import org.junit.jupiter.api.Test;

/** Customers, their accounts and single sign-on against the contract. */
class CustomerContractIT extends ContractScene {

    @Test
    void givenEveryOperation_whenItSucceeds_thenRequestAndAnswerFitTheContract() {
        managesCustomers("contract-" + UUID.randomUUID());
        makesOneOfTwo();

        assertThat(untouched(CUSTOMERS)).isEmpty();
    }

    private void managesCustomers(String name) {
        var account = accepted(manages("POST", "customer_accounts", Map.of("code", name))).path("id").asLong();
        manages("GET", "customer_accounts?limit=2", null);
        manages("GET", "customer_accounts/" + account, null);
        manages("PATCH", "customer_accounts/" + account, Map.of("name", "Acme IT", "enabled", true));
        signsOn(name, account);
        var customer = accepted(manages("POST", "customers", Map.of("email", name + "@example.org", "customer_account_code", name)));
        manages("GET", "customers?limit=2&customer_account_code=" + name, null);
        manages("GET", "customers/" + customer.path("id").asLong(), null);
        manages("PATCH", "customers/" + customer.path("id").asLong(), Json.object("city", "Basel", "customer_account_code", null));
        manages("DELETE", "customers/" + customer.path("id").asLong(), null);
        manages("DELETE", "customer_accounts/" + account, null);
    }

    private void makesOneOfTwo() {
        var customers = List.of(id(manages("POST", "customers", Map.of("email", UUID.randomUUID() + "@example.org"))),
                id(manages("POST", "customers", Map.of("email", UUID.randomUUID() + "@example.org"))));
        manages("POST", "customers/" + customers.get(0) + "/merge", Map.of("from", customers.get(1)));
        var accounts = List.of(id(manages("POST", "customer_accounts", Map.of("code", "c-" + UUID.randomUUID()))),
                id(manages("POST", "customer_accounts", Map.of("code", "c-" + UUID.randomUUID()))));
        manages("POST", "customer_accounts/" + accounts.get(0) + "/merge", Map.of("from", accounts.get(1)));
    }

    private void signsOn(String name, long account) {
        var path = "customer_accounts/" + account + "/identity_provider";
        try (var provider = StubProvider.start()) {
            manages("PUT", path, Map.of("issuer", provider.issuer(), "client_id", "c", "redirect_uris", List.of("app:/x"), "client_secret", "s"));
            var product = vendor.offers(aProduct().forUsers()).code();
            accepted(contract.allows("GET", V4 + "sso_url?response_type=token&customer_account_code=" + name + "&product=" + product, signed(), null));
            provider.answering(StubProvider.TOKEN, 500, "");
            refused(424, "identity_provider_unavailable", posts("activate_license", Map.of("hardware_id", "x", "product", product,
                    "customer_account_code", name, "code", "x", "redirect_uri", "app:/x")));
        }
        manages("GET", path, null);
        manages("DELETE", path, null);
    }
}
