package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.acceptance.fixture.Vendor;
import io.tallystick.it.server.ConsoleVisitor;
import io.tallystick.it.server.ManagementApi;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages of licenses, devices, customers, users and orders at the console, without a browser. */
class ConsoleDeskIT extends Scene {

    private static final String WIZARD = "/console/licenses/new";

    @Test
    @DisplayName("U2 a form of the wizard that is sent twice issues once, and both lead to the license")
    void givenAWizardThatIsSentTwice_whenItIssues_thenThereIsOneLicense() {
        var admin = console().as("admin");
        var product = vendor.offers(aProduct());
        var order = "console-" + UUID.randomUUID();
        var form = Map.of("step", "REVIEW", "go", "issue", "order", order, "offer", product.code(), "email", "twice@example.org", "max_activations", "4",
                "validity_period", "2090-05-17T10:00", "until.pro", "2080-01-01T00:00", "units.export", "9", "until.export", "");

        var first = admin.sends(WIZARD, WIZARD, form);
        var again = admin.sends(WIZARD, WIZARD, form);

        assertThat(first.status()).as(first.toString()).isEqualTo(303);
        assertThat(again.header("Location")).isEqualTo(first.header("Location")).matches("/console/licenses/\\d+");
        assertThat(books.number("select count(*) from license l, customer_order o where o.id = l.order_id and o.order_store_id = ?", order)).isEqualTo(1);
        var license = accepted(management.get("licenses/" + first.header("Location").replaceAll("\\D", "")));
        assertThat(license.path("max_activations").asInt()).isEqualTo(4);
        assertThat(license.path("validity_period").asText()).isEqualTo("2090-05-17T10:00:00.000Z");
        assertThat(license.path("allow_offline_activation").asBoolean()).isFalse();
        assertThat(license.path("product_features").findValuesAsText("expiry_date")).contains("2080-01-01T00:00:00.000Z");
        assertThat(license.path("product_features").findValuesAsText("max_consumption")).contains("9");
    }

    @Test
    @DisplayName("a refusal of the wizard shows the step again with all that was typed, and issues nothing")
    void givenAWizardThatIsRefused_whenItIsShownAgain_thenNothingIsLost() {
        var admin = console().as("admin");
        var product = vendor.offers(aProduct());
        var form = Map.of("step", "REVIEW", "go", "issue", "order", "console-" + UUID.randomUUID(), "offer", product.code(), "email", "kept@example.org",
                "max_activations", "4", "valid_duration", "five days", "company_name", "Kept & Sons");

        var refused = admin.sends(WIZARD, WIZARD, form);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("validation_error");
        var terms = admin.sends(WIZARD, with(form, "step", "CUSTOMER", "go", "next"));
        assertThat(terms.body()).contains("Kept &amp; Sons", "kept@example.org");
        assertThat(books.number("select count(*) from customer where email = 'kept@example.org'")).isZero();
    }

    @Test
    @DisplayName("L10 ids of another company answer every page and form as if they did not exist")
    void givenIdsOfAnotherCompany_whenTheConsoleAsks_thenNothingIsFound() {
        var company = accepted(management.asOperator().post("companies", Json.text(Json.object("name", "Rival " + UUID.randomUUID()))));
        var theirs = new Vendor(ManagementApi.withKey(server.uri(), company.path("management_key").asText()));
        var license = theirs.issues(aLicense().of(aProduct().forUsers()).forUser(User.aStranger()));
        var machine = new Machine(api.withKey(company.path("api_key").asText(), company.path("shared_key").asText()), license, "theirs");
        accepted(machine.activates());
        var device = "/console/devices/" + theirs.sees(machine).path("id").asLong();
        var id = "/console/licenses/" + license.id();
        var user = books.number("select license_user_id from license_assignment where license_id = ?", license.id());
        var customer = "/console/customers/" + books.number("select customer_id from license where id = ?", license.id());
        var stranger = console().as("owner");
        var before = counts.everything();

        for (var page : List.of(id, id + "/entitlements", id + "/devices", id + "/users", id + "/history", id + "/notes", id + "/why?hardware_id=x",
                id + "/disable", id + "/reset", device, device + "/reset", device + "/blacklist", device + "/license_refresh.lic", customer,
                customer + "/delete", "/console/users/" + user, "/console/orders/" + license.issued().path("order_id").asLong())) {
            assertThat(stranger.opens(page).status()).as(page).isEqualTo(404);
        }
        for (var form : List.of(id + "/enable", id + "/disable", id + "/reset", id + "/entitlements", id + "/entitlements/fields", id + "/notes",
                id + "/users", id + "/users/" + user + "/remove", device + "/reset", device + "/blacklist", device + "/forgive", customer,
                customer + "/delete", "/console/users/" + user, "/console/users/" + user + "/password")) {
            var answer = stranger.sends("/console/licenses", form, Map.of("text", "x", "email", "x@example.org", "password", "a new password"));
            assertThat(answer.status()).as(form).isEqualTo(404);
        }
        assertThat(counts.everything()).isEqualTo(before);
        assertThat(stranger.opens("/console/licenses?q=" + license.user().email()).body()).contains("No license is like that");
    }

    @Test
    @DisplayName("who may only read sees no forms that change, and is refused when he sends one")
    void givenAReader_whenHeSendsAForm_thenHeIsRefused() {
        var license = vendor.issues(aLicense());
        var machine = anActiveMachineWith(license);
        var reader = console().as("read-only");
        var device = "/console/devices/" + vendor.sees(machine).path("id").asLong();

        assertThat(reader.opens("/console/licenses/" + license.id()).body()).doesNotContain("/disable", "method=\"post\" action=\"/console/licenses");
        for (var form : List.of("/console/licenses/" + license.id() + "/disable", device + "/reset", WIZARD, "/console/customers/new")) {
            var refused = reader.sends("/console/licenses", form, Map.of("step", "REVIEW", "go", "issue"));
            assertThat(refused.status()).as(form).isEqualTo(403);
        }
        assertThat(reader.opens(device + "/license_refresh.lic").status()).isEqualTo(403);
        accepted(machine.checks());
    }

    @Test
    @DisplayName("meters are set back, a license that was never used is deleted, and two customers become one")
    void givenLicensesAndCustomers_whenTheyAreTended_thenTheBooksSaySo() {
        var admin = console().as("admin");
        var used = vendor.issues(aLicense().withUnits(5), "one-" + UUID.randomUUID() + "@example.org");
        accepted(anActiveMachineWith(used).uses(3));
        var unused = vendor.issues(aLicense(), "other-" + UUID.randomUUID() + "@example.org");
        var care = "/console/licenses/" + used.id() + "/care/";
        var one = "/console/customers/" + books.number("select customer_id from license where id = ?", used.id());
        var other = unused.issued().path("customer").path("email").asText();

        assertThat(admin.sends(care + "consumption", care + "consumption", Map.of()).status()).isEqualTo(303);
        assertThat(counts.total(used)).isZero();
        mustBalance(used);
        assertThat(admin.sends(care + "delete", care + "delete", Map.of()).body()).contains("still_in_use");
        assertThat(admin.sends(one + "/merge", one + "/merge", Map.of("email", other)).status()).isEqualTo(303);
        assertThat(books.number("select count(*) from customer where email = ?", other)).isZero();
        assertThat(admin.opens(one).body()).contains(unused.key(), used.key());
        assertThat(admin.sends(one, "/console/licenses/" + unused.id() + "/care/delete", Map.of()).status()).isEqualTo(303);
        assertThat(books.number("select count(*) from license where id = ?", unused.id())).isZero();
    }

    @Test
    @DisplayName("the list is paged beside the license shown last, forwards and backwards, and sorted as wished")
    void givenManyLicenses_whenTheListIsPaged_thenEachIsShownOnce() {
        var product = vendor.offers(aProduct());
        var items = Json.object("product_code", product.code(), "licenses", Collections.nCopies(60, Map.of()));
        accepted(management.post("orders/", Json.text(Json.object("id", "order-" + UUID.randomUUID(), "customer", Map.of("email", "many@example.org"),
                "items", List.of(items)))));
        var reader = console().as("read-only");
        var shown = new LinkedHashMap<String, Integer>();
        var next = "/console/licenses?order_by=license_key&product=" + product.code();
        String last = null;

        for (int page = 0; next != null; page++) {
            var body = reader.opens(next).body();
            keys(body).forEach(key -> shown.merge(key, 1, Integer::sum));
            assertThat(page).isLessThan(3);
            last = next;
            next = link(body, "next");
        }

        assertThat(shown).hasSize(60).allSatisfy((key, times) -> assertThat(times).isEqualTo(1));
        assertThat(List.copyOf(shown.keySet())).isSorted();
        var before = reader.opens(link(reader.opens(last).body(), "prev")).body();
        assertThat(keys(before)).containsExactlyElementsOf(List.copyOf(shown.keySet()).subList(25, 50));
        assertThat(before).contains("60 licenses");
    }

    private static List<String> keys(String body) {
        return Pattern.compile("class=\"mono\" href=\"[^\"]+\">([^<]+)<").matcher(body).results().map(found -> found.group(1)).toList();
    }

    private static String link(String body, String rel) {
        var found = Pattern.compile("href=\"([^\"]+)\" rel=\"" + rel + "\"").matcher(body);
        return found.find() ? found.group(1).replace("&amp;", "&").replace("&#61;", "=") : null;
    }

    private static Map<String, String> with(Map<String, String> form, String... pairs) {
        var other = new LinkedHashMap<>(form);
        for (int i = 0; i < pairs.length; i += 2) {
            other.put(pairs[i], pairs[i + 1]);
        }
        return other;
    }

    private ConsoleVisitor console() {
        return ConsoleVisitor.of(server.uri(), management);
    }
}
