package io.tallystick.it.browser;

import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;

/** Products, their versions and bundles at the console. */
class ConsoleCatalogPageIT extends ConsoleScene {

    @Test
    void givenAnAdmin_whenAProductIsMade_thenItHasAPolicyAndCanBeChangedAndArchived() {
        var code = "C-" + UUID.randomUUID();
        signedIn("admin").open(server, "/console/products/new").look("console-product-new");
        browser.fill("#f-product_name", "Looking glass").fill("#f-short_code", code).press("main form .actions button");
        assertThat(browser.find("main").getText()).contains("The product is made", "Looking glass", code);
        browser.look("console-product");
        var page = browser.driver().getCurrentUrl();

        browser.open(page + "/files/new").fill("#f-version", "1.2.3").fill("#f-installation_file", "https://example.com/setup.exe").look("console-file-new");
        browser.press("main form .actions button");
        assertThat(browser.find("main").getText()).contains("The version is kept.", "1.2.3");
        browser.press("[aria-labelledby=policies] tbody a").look("console-policy");
        assertThat(browser.find("main").getText()).contains("Allow offline activation");
        browser.find("a[download='airgap.policy']").click();
        assertThat(browser.downloaded("airgap.policy")).startsWith("ey");
        browser.press("main .head a[href*='/policy/']").look("console-policy-change").find("#f-allow_offline_activation").click();
        browser.press("main form .actions button");
        assertThat(browser.find("main").getText()).contains("The policy is saved.");
        browser.open(page);
        assertThat(browser.find("main").getText()).contains("not allowed");

        browser.open(page).fill("#f-product_name", "Magnifying glass").press("main form.card .actions button");
        assertThat(browser.find("main").getText()).contains("The product is saved.", "Magnifying glass");
        browser.open(page + "/archive").look("console-product-archive").press("main form button.danger");
        assertThat(browser.find("main").getText()).contains("The product is archived.", "archived");
        browser.open(server, "/console/products").look("console-products");
        assertThat(browser.find("main").getText()).doesNotContain(code);
        browser.open(server, "/console/products?archived=yes&q=" + code);
        assertThat(browser.find("main").getText()).contains("Magnifying glass");
    }

    @Test
    void givenAnAdmin_whenABundleIsMade_thenItHasItsProducts() {
        var one = vendor.offers(aProduct());
        var other = vendor.offers(aProduct());
        var code = "B-" + UUID.randomUUID();
        signedIn("admin").open(server, "/console/bundles/new").fill("#f-name", "Both").fill("#f-code", code).fill("#f-members", "nothing");
        browser.press("main form .actions button");
        assertThat(browser.find("main").getText()).contains("unknown_product");
        browser.look("console-bundle-refused").fill("#f-members", one.code() + "\n" + other.code() + ", default").press("main form .actions button");

        assertThat(browser.find("main").getText()).contains("The bundle is made.", "Both", code);
        browser.look("console-bundle").open(server, "/console/bundles").look("console-bundles");
        assertThat(browser.find("main").getText()).contains(code);
    }

    @Test
    void givenSomebodyWhoMayRead_whenAProductIsLookedAt_thenNothingCanBeChanged() {
        var product = vendor.offers(aProduct());
        signedIn("read-only").open(server, "/console/products/" + product.id());

        assertThat(browser.find("main").getText()).contains(product.code()).doesNotContain("Archive", "New version", "Save");
    }
}
