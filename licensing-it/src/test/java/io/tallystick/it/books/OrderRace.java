package io.tallystick.it.books;

import static io.tallystick.it.books.Grant.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is made at most once, however many ask for it at the same moment. */
abstract class OrderRace extends Race {

    @Test
    @DisplayName("U2 one order id that is sent twenty times at once issues one order")
    void oneOrderIdThatIsSentTwentyTimesAtOnceIssuesOneOrder() {
        var id = UUID.randomUUID().toString();

        var answers = Crowd.of(20, i -> shop.order(id, "customer@example.com", aLicense()));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("201", 1L, "409 order_id_exists", 19L));
        assertThat(books.number("select count(*) from license l join customer_order o on o.id = l.order_id where o.order_store_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("U1 U3 twenty orders that name the same new customer and user make each of them once")
    void twentyOrdersThatNameTheSameNewCustomerAndUserMakeEachOfThemOnce() {
        var email = UUID.randomUUID() + "@example.com";

        var answers = Crowd.of(20, i -> shop.order(UUID.randomUUID().toString(), email, aLicense().forUser(email, 0)));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("201", 20L));
        assertThat(books.number("select count(*) from customer where email = ?", email)).isEqualTo(1);
        assertThat(books.number("select count(*) from license_user where email = ?", email)).isEqualTo(1);
        assertThat(books.number("select count(*) from license_assignment a join license_user u on u.id = a.license_user_id"
                + " where u.email = ?", email)).isEqualTo(20);
    }

    @Test
    void oneLicenseKeyThatTwentyOrdersWantIsIssuedOnce() {
        var key = UUID.randomUUID().toString();

        var answers = Crowd.of(20, i -> shop.order(UUID.randomUUID().toString(), "customer@example.com", aLicense().withKey(key)));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("201", 1L, "409 duplicate_value", 19L));
        assertThat(books.number("select count(*) from license where license_key = ?", key)).isEqualTo(1);
    }

    @Test
    @DisplayName("C1 one product code that ten vendors want is taken once")
    void oneProductCodeThatTenVendorsWantIsTakenOnce() {
        var code = UUID.randomUUID().toString();
        var product = Json.text(Map.of("product_name", "Example", "short_code", code));

        var answers = Crowd.of(10, i -> management.post("products/", product));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("201", 1L, "409 duplicate_value", 9L));
        assertThat(books.number("select count(*) from product where short_code = ?", code)).isEqualTo(1);
    }

    @Test
    void oneProductThatTwentyVendorsChangeAtOnceTakesEachChangeInTurn() {
        var code = UUID.randomUUID().toString();
        management.post("products/", Json.text(Map.of("product_name", "Example", "short_code", code)));
        var id = books.number("select id from product where short_code = ?", code);

        var answers = Crowd.of(20, i -> management.patch("products/" + id, Json.text(Map.of("product_name", "Example " + i))));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 20L));
        assertThat(books.number("select version from product where id = ?", id)).isEqualTo(21);
    }

    @Test
    @DisplayName("D8 the same new variables that twenty callers set at once are kept once")
    void theSameNewVariablesThatTwentyCallersSetAtOnceAreKeptOnce() {
        var machine = shop.sells(aLicense()).machine(api, "machine");
        machine.activate();

        var answers = Crowd.of(20, i -> machine.track(Map.of("colour", "colour-" + i, "size", "size-" + i)));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 20L));
        var last = books.text("select variable_value from device_variable v join device d on d.id = v.device_id"
                + " where d.license_id = ? and variable = 'colour'", machine.license().id());
        assertThat(books.text("select variable_value from device_variable v join device d on d.id = v.device_id"
                + " where d.license_id = ? and variable = 'size'", machine.license().id())).isEqualTo(last.replace("colour", "size"));
    }
}
