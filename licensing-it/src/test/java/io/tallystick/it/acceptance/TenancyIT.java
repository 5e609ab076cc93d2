package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.Database;
import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Pages;
import io.tallystick.it.acceptance.fixture.Product;
import io.tallystick.it.acceptance.fixture.Scene;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nobody reaches what belongs to another company. There is no call that founds a second company, and keys cannot be written by hand, so the
 * other company's product, order, license and machine are copied into its rows, and the demo company's keys try to reach them.
 */
class TenancyIT extends Scene {

    private Machine theirs;
    private Map<String, Long> ids;

    @BeforeEach
    void letAnotherCompanyHaveALicenseToo() throws Exception {
        var ours = anActiveMachineWith(vendor.issues(aLicense().withUnits(5)));
        var license = ours.license();
        try (var database = Database.of(server)) {
            ids = copied(database, ours);
            database.commit();
        }
        var product = new Product(ids.get("product"), license.product().code() + "-theirs", false);
        theirs = new Machine(api, new IssuedLicense(ids.get("license"), product, license.key(), null, license.issued()), ours.hardwareId());
    }

    @Test
    void givenALicenseOfAnotherCompany_whenAMachineClaimsIt_thenNeitherProductNorLicenseExistForIt() {
        var ofOurProduct = theirs.telling("product", vendor.offers(aProduct()).code());

        mustBookNothing("unknown_product", theirs::activates);
        mustBookNothing("unknown_product", theirs::checks);
        mustBookNothing("unknown_product", () -> theirs.uses(1));
        mustBookNothing("unknown_product", () -> theirs.checksFeature("pro"));
        mustBookNothing("unknown_product", theirs::releases);
        mustBookNothing("unknown_product", () -> theirs.borrows(null));
        mustBookNothing("unknown_product", () -> theirs.activationFile().uploadedBy(api));
        mustBookNothing("unknown_product", () -> api.get("product_details", Map.of("product", theirs.license().product().code())));
        mustBookNothing("license_not_found", ofOurProduct::activates);
        mustBookNothing("license_not_found", ofOurProduct.telling("license_id", ids.get("license"))::activates);
    }

    @Test
    void givenTheSameKeyInTwoCompanies_whenAMachineActivatesIt_thenItsOwnCompanysLicenseIsMeant() {
        var ours = vendor.issues(aLicense());
        assertThat(books.number("select count(*) from license where license_key = ?", theirs.license().key())).isEqualTo(2);

        accepted(aMachineWith(ours).activates());

        assertThat(counts.activeDevices(theirs.license())).isEqualTo(1);
    }

    @Test
    void givenIdsOfAnotherCompany_whenTheVendorAsksForThem_thenNothingIsFound() {
        for (var path : List.of("products/" + ids.get("product"), "orders/" + ids.get("customer_order"), "licenses/" + ids.get("license"),
                "devices/" + ids.get("device"), "devices/" + ids.get("device") + "/refresh_file")) {
            refused(404, "not_found", management.get(path));
        }
    }

    @Test
    void givenIdsOfAnotherCompany_whenTheVendorChangesThem_thenNothingIsFoundAndNothingChanges() {
        var device = "devices/" + ids.get("device");
        var license = "licenses/" + ids.get("license");

        mustBookNothing(404, "not_found", () -> management.patch("products/" + ids.get("product"), "{\"enabled\":false}"));
        mustBookNothing(404, "not_found", () -> management.patch(license, "{\"max_activations\":99}"));
        for (var call : List.of(license + "/disable", license + "/reset", device + "/reset", device + "/blacklist")) {
            mustBookNothing(404, "not_found", () -> management.post(call, ""));
        }
        mustBookNothing(404, "not_found", () -> management.post(device + "/borrow", "{}"));
        mustBookNothing(404, "not_found", () -> management.delete(device + "/blacklist"));
    }

    @Test
    void givenRowsOfAnotherCompany_whenTheVendorListsItsOwn_thenTheyAreNotAmongThem() {
        assertThat(listed("products/?limit=1000", "id")).doesNotContain(ids.get("product").toString());
        assertThat(listed("orders/?limit=1000", "id")).doesNotContain(ids.get("customer_order").toString());
        assertThat(listed("licenses/?license_key=" + theirs.license().key(), "id")).hasSize(1).doesNotContain(ids.get("license").toString());
        assertThat(listed("licenses/?product_code=" + theirs.license().product().code(), "id")).isEmpty();
        assertThat(listed("devices/?license_id=" + ids.get("license"), "id")).isEmpty();
        assertThat(listed("devices/?hardware_id=" + theirs.hardwareId(), "id")).hasSize(1);
    }

    @Test
    void givenALicenseOfOurs_whenItIsOrderedForTheirProduct_thenTheProductIsUnknown() {
        mustBookNothing("unknown_product", () -> vendor.orders(theirs.license().product(), aLicense()));
    }

    /** The ids of the copies by table. */
    private Map<String, Long> copied(Database database, Machine ours) throws Exception {
        var license = ours.license();
        var copies = new HashMap<String, Long>();
        copies.put("company", database.copy("company", number("select company_id from license where id = ?", license),
                Map.of("name", "Rival " + UUID.randomUUID())));
        copies.put("product", database.copy("product", license.product().id(), Map.of("company_id", copies.get("company"),
                "short_code", license.product().code() + "-theirs")));
        copies.put("customer", database.copy("customer", number("select customer_id from license where id = ?", license),
                Map.of("company_id", copies.get("company"))));
        copies.put("customer_order", database.copy("customer_order", number("select order_id from license where id = ?", license),
                Map.of("company_id", copies.get("company"), "customer_id", copies.get("customer"))));
        copies.put("license", database.copy("license", license.id(), Map.of("company_id", copies.get("company"), "product_id", copies.get("product"),
                "customer_id", copies.get("customer"), "order_id", copies.get("customer_order"))));
        copies.put("device", database.copy("device", Long.parseLong(counts.device(ours, "id")),
                Map.of("company_id", copies.get("company"), "license_id", copies.get("license"))));
        return copies;
    }

    private long number(String sql, IssuedLicense license) {
        return books.number(sql, license.id());
    }

    private List<String> listed(String path, String member) {
        return Pages.of(management, path).findAll(member);
    }
}
