package io.tallystick.web.v1;

import static io.tallystick.shared.ErrorCode.MISSING_PARAMETERS;
import static io.tallystick.shared.ErrorCode.VALIDATION_ERROR;
import static io.tallystick.web.fixture.Refusals.assertRefused;
import static io.tallystick.web.fixture.Requests.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.tallystick.catalog.boundary.Terms;
import io.tallystick.customer.boundary.LicenseUserOrder;
import io.tallystick.license.boundary.LicenseChange;
import io.tallystick.license.boundary.LicenseOrder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderFieldsTest {

    private static final String CUSTOMER = "'id':'ORDER-1','customer':{'email':'c@example.com'}";

    @Test
    @DisplayName("an order is read with its customer, items and licenses; an empty license takes all from the policy")
    void anOrderIsRead() {
        LicenseOrder order = OrderFields.order(body("{" + CUSTOMER + ",'items':[{'product_code':'EX','licenses':[{}]}]}"));

        assertThat(order.orderStoreId()).isEqualTo("ORDER-1");
        assertThat(order.customer().email()).isEqualTo("c@example.com");
        assertThat(order.customer().companyName()).isEmpty();
        LicenseOrder.Grant grant = order.items().get(0).licenses().get(0);
        assertThat(order.items().get(0).policyCode()).isNull();
        assertThat(grant.licenseKey()).isNull();
        assertThat(grant.enabled()).isTrue();
        assertThat(grant.overrides().apply(Terms.perpetual())).usingRecursiveComparison().isEqualTo(Terms.perpetual());
    }

    @Test
    @DisplayName("a license of an order may have users, terms, fields and features of its own")
    void aLicenseMayHaveItsOwn() {
        LicenseOrder.Grant grant = OrderFields.order(body("{" + CUSTOMER + ",'items':[{'product_code':'EX','policy_code':'light','licenses':[{"
            + "'key':'MY-KEY','enabled':false,'max_activations':9,'custom_fields':{'tier':'gold'},'metadata':{'a':1},"
            + "'users':[{'email':'u@example.com','password':'secret','first_name':'Uma','max_activations':2}],"
            + "'features':[{'code':'pages','max_consumption':5}]}]}]}")).items().get(0).licenses().get(0);

        assertThat(grant.licenseKey()).isEqualTo("MY-KEY");
        assertThat(grant.enabled()).isFalse();
        assertThat(grant.overrides().apply(Terms.perpetual()).seats().maxActivations()).isEqualTo(9);
        assertThat(grant.customFields()).containsExactly(entry("tier", "gold"));
        assertThat(grant.metadata()).isEqualTo("{\"a\":1}");
        assertThat(grant.users()).containsExactly(new LicenseUserOrder("u@example.com", "secret", "Uma", "", "", 2));
        assertThat(grant.features()).containsOnlyKeys("pages");
    }

    @Test
    @DisplayName("an item names a product or a bundle, not both; the members of a bundle have policies of their own")
    void anItemNamesAProductOrABundle() {
        LicenseOrder order = OrderFields.order(body("{" + CUSTOMER + ",'items':[{'bundle_code':'SUITE','licenses':[{}]}]}"));

        assertThat(order.items().get(0).bundleCode()).isEqualTo("SUITE");
        assertThat(order.items().get(0).productCode()).isNull();
        assertRefused(VALIDATION_ERROR, () -> OrderFields.order(
            body("{" + CUSTOMER + ",'items':[{'bundle_code':'SUITE','product_code':'EX','licenses':[{}]}]}")));
        assertRefused(VALIDATION_ERROR, () -> OrderFields.order(
            body("{" + CUSTOMER + ",'items':[{'bundle_code':'SUITE','policy_code':'light','licenses':[{}]}]}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'id':'ORDER-1','items':[{'product_code':'EX','licenses':[{}]}]}", "{" + CUSTOMER + "}", "{" + CUSTOMER + ",'items':[]}",
        "{" + CUSTOMER + ",'items':[{'product_code':'EX'}]}", "{" + CUSTOMER + ",'items':[{'licenses':[{}]}]}",
        "{'customer':{'email':'c@example.com'},'items':[{'product_code':'EX','licenses':[{}]}]}",
        "{'id':'ORDER-1','customer':{},'items':[{'product_code':'EX','licenses':[{}]}]}"})
    @DisplayName("an order without id, customer, e-mail, item, product or license is told what is missing")
    void anIncompleteOrderIsToldWhatIsMissing(String json) {
        assertRefused(MISSING_PARAMETERS, () -> OrderFields.order(body(json)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "@example.com", "user@", "two words@example.com", "a@b@c"})
    @DisplayName("what cannot be an e-mail address is refused")
    void whatCannotBeAnAddressIsRefused(String email) {
        assertRefused(VALIDATION_ERROR, () -> OrderFields.order(body("{'id':'ORDER-1','customer':{'email':'" + email
            + "'},'items':[{'product_code':'EX','licenses':[{}]}]}"))).hasMessageContaining("email");
    }

    @Test
    @DisplayName("a change of a license says only what it names")
    void aChangeSaysOnlyWhatItNames() {
        LicenseChange nothing = OrderFields.change(body("{}"));

        assertThat(nothing.enabled()).isNull();
        assertThat(nothing.metadata()).isNull();
        assertThat(nothing.features()).isEmpty();
        assertThat(nothing.customFields()).isEmpty();
        assertThat(nothing.terms().apply(Terms.perpetual())).usingRecursiveComparison().isEqualTo(Terms.perpetual());
        assertThat(OrderFields.change(body("{'enabled':false}")).enabled()).isFalse();
    }
}
