package io.tallystick.it.browser;

import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.it.acceptance.fixture.Bundles;
import io.tallystick.it.acceptance.fixture.Json;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** What products and licenses are made of, put together at the console: features, custom fields, bundles, lent slots. */
class ConsolePartsPageIT extends ConsoleScene {

    private static final String SAVE = "main form .actions button";
    private static final String NEXT = ".wizard button[value=next]";

    @Test
    @DisplayName("C10 C11 a product's features and custom fields are made, refused, changed and deleted")
    void aProductsParts() {
        var page = server.uri() + "/console/products/" + vendor.offers(aProduct().with("product_name", "Acme Draw")).id();
        signedIn("admin").open(page).press("a[href$='/features/new']").look("console-feature-new");
        browser.fill("#f-name", "Scanning").fill("#f-code", "export").fill("#f-max_consumption", "12");
        choose("#f-feature_type", "consumption");
        browser.press(SAVE);
        assertThat(browser.find("#alert .code").getText()).isEqualTo("duplicate_value");
        assertThat(browser.find("#f-name").getAttribute("value")).isEqualTo("Scanning");
        browser.look("console-feature-refused").fill("#f-code", "scan").press(SAVE);
        assertThat(browser.text()).contains("The feature is made.", "Scanning", "12 units");

        browser.driver().findElement(By.linkText("Scanning")).click();
        browser.look("console-feature").fill("#f-max_consumption", "30").press(SAVE);
        assertThat(browser.text()).contains("The feature is saved.", "30 units");

        browser.press("a[href$='/fields/new']").look("console-field-new").fill("#f-name", "floors").fill("#f-default_value", "many");
        choose("#f-data_type", "number");
        browser.press(SAVE);
        assertThat(browser.find("#alert").getText()).contains("floors must be a number");
        browser.fill("#f-default_value", "3").press(SAVE);
        assertThat(browser.text()).contains("The custom field is made.", "floors");
        browser.look("console-product-parts").driver().findElement(By.linkText("floors")).click();
        browser.look("console-field").press("main .head a.danger");
        browser.look("console-field-delete").press("main button.danger");
        assertThat(browser.text()).contains("The custom field is deleted.").doesNotContain("floors");
        browser.driver().findElement(By.linkText("Scanning")).click();
        browser.press("main .head a.danger").press("main button.danger");
        assertThat(browser.text()).contains("The feature is deleted.").doesNotContain("Scanning");
    }

    @Test
    @DisplayName("C6 a version is changed, refused and deleted; the product's page leads to all of them")
    void aVersionIsChanged() {
        var page = server.uri() + "/console/products/" + vendor.offers(aProduct()).id();
        signedIn("admin").open(page + "/files/new").fill("#f-version", "1.2.3").fill("#f-installation_file", "https://example.com/setup.exe").press(SAVE);
        browser.press("[aria-labelledby=files] tbody a").look("console-version").fill("#f-hash_md5", "no hash").press(SAVE);
        assertThat(browser.find("#alert").getText()).contains("32 hexadecimal digits");
        assertThat(browser.find("#f-hash_md5").getAttribute("value")).isEqualTo("no hash");
        browser.fill("#f-hash_md5", "").fill("#f-channel", "beta").press(SAVE);
        assertThat(browser.text()).contains("The version is saved.", "beta");
        browser.press("#files a").look("console-versions");
        assertThat(browser.text()).contains("1.2.3", "beta");
        browser.press("tbody a").press("main .head a.danger").press("main button.danger");
        assertThat(browser.text()).contains("The version is deleted.", "No installation file is kept");
    }

    @Test
    @DisplayName("L20 a license gets a feature of its product, which is changed and taken away; a slot of it is lent")
    void aLicensesFeatures() {
        var product = vendor.offers(aProduct().withPolicy("plain", Json.object("features", List.of("pro"), "name", "Plain")));
        var machine = anActiveMachineWith(vendor.issues(aLicense().of(product).floating(2)));
        signedIn("support").open(server, "/console/licenses/" + machine.license().id() + "/entitlements").look("console-license-features");
        choose("#f-feature", "export");
        browser.press("form[action$='/grants'] button");
        assertThat(browser.text()).contains("The license has the feature export", "Feature Export");
        assertThat(browser.all("#f-feature")).isEmpty();
        var form = browser.driver().findElement(By.xpath("//fieldset[legend[contains(., 'Export')]]"));
        var units = form.findElement(By.name("max_consumption"));
        assertThat(form.findElement(By.xpath(".//label[contains(., 'Maximum of units')]")).getAttribute("for")).isEqualTo(units.getAttribute("id"));
        units.clear();
        units.sendKeys("99");
        form.findElement(By.tagName("button")).click();
        assertThat(browser.find("#done").getText()).contains("The feature export is saved.");
        assertThat(vendor.sees(machine.license()).path("product_features").findValuesAsText("max_consumption")).containsExactly("99");

        browser.driver().findElement(By.linkText("Take Export away")).click();
        browser.look("console-license-feature-remove").press("main button.danger");
        assertThat(browser.text()).contains("The license has the feature export no more.").doesNotContain("Feature Export");

        browser.open(server, "/console/devices/" + vendor.sees(machine).path("id").asLong()).press("a[href$='/lend']").look("console-lend");
        browser.press(SAVE);
        assertThat(browser.text()).contains("The slot is lent to this device.", "until ");
        browser.look("console-device-lent");
    }

    @Test
    @DisplayName("L15 the wizard sells a bundle with terms and features of its own, and the order leads to every license")
    void theWizardSellsABundle() {
        var draw = vendor.offers(aProduct().with("product_name", "Acme Draw").withPolicy("team", Map.of("max_activations", 5)));
        var paint = vendor.offers(aProduct().with("product_name", "Acme Paint").withCustomField("tier", "text", "gold"));
        var code = "B-" + UUID.randomUUID();
        assertThat(new Bundles(management).creates(code, List.of(draw, paint)).status()).isEqualTo(201);
        signedIn("admin").open(server, "/console/licenses/new?offer=bundle:" + code).press(NEXT);
        browser.fill("#f-email", "both@example.org").press(NEXT).look("console-wizard-bundle-terms");
        assertThat(browser.text()).contains("Acme Draw 5, Acme Paint 1", "Export (Acme Draw, Acme Paint)", "tier");

        browser.fill("#f-valid_duration", "long");
        choose("#f-allow_offline_activation", "false");
        browser.press(NEXT);
        assertThat(browser.find("#alert").getText()).contains("valid_duration");
        browser.fill("#f-valid_duration", "").fill("#f-max_activations", "3").press(NEXT).look("console-wizard-bundle-review");
        browser.press(".wizard button[value=issue]");

        assertThat(browser.text()).contains("2 licenses are issued.", "Acme Draw", "Acme Paint");
        assertThat(browser.all("tbody tr")).hasSize(2);
        browser.look("console-order-bundle").press("#licenses a");
        assertThat(browser.all("tbody tr")).hasSize(2);
        browser.press("tbody a");
        assertThat(browser.text()).contains("0 of 3", "not allowed");
    }

    @Test
    @DisplayName("U10 license users are made and deleted, accounts are merged")
    void usersAndAccounts() {
        signedIn("admin").open(server, "/console/users").press("main .head a").look("console-user-new");
        browser.fill("#f-email", "new-" + UUID.randomUUID() + "@example.org").press(SAVE);
        assertThat(browser.text()).contains("The user is made.");
        browser.press("main .head a.danger").look("console-user-delete").press("main button.danger");
        assertThat(browser.text()).contains("The license user is deleted.");

        var code = "acc-" + UUID.randomUUID();
        browser.open(server, "/console/accounts/new").fill("#f-code", code).fill("#f-name", "Big Customer").press(SAVE);
        browser.press("a[href$='/merge']").look("console-account-merge").fill("#f-code", code).press(SAVE);
        assertThat(browser.find("#alert").getText()).contains("this account itself");
        assertThat(browser.find("#f-code").getAttribute("value")).isEqualTo(code);
    }

    private void choose(String select, String value) {
        new Select(browser.find(select)).selectByValue(value);
    }
}
