package io.tallystick.it.browser;

import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** CSV in and out at the console. */
class ExchangePageIT extends ConsoleScene {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @Test
    @DisplayName("X3 a file with errors is imported: progress, what was refused and why, and the same as a file")
    void aFileWithErrorsIsImported() throws IOException {
        var product = vendor.offers(aProduct());
        var file = Files.writeString(folder.resolve("licenses of spring.csv"), "customer_email;product_code;max_activations\n"
                + "a-" + UUID.randomUUID() + "@example.org;" + product.code() + ";2\nnobody;" + product.code() + ";2\nb@example.org;"
                + product.code() + ";many\n");
        signedIn("admin").open(server, "/console/exchange");
        browser.look("console-exchange");

        browser.find("#file").sendKeys(file.toString());
        browser.press("main form[enctype] button");
        new WebDriverWait(browser.driver(), PATIENCE).until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector("main .head"), "Done, 2 refused"));

        assertThat(browser.find("h1").getText()).isEqualTo("licenses of spring.csv");
        assertThat(browser.find("#progress").getAttribute("value")).isEqualTo("3");
        assertThat(browser.text()).contains("customer_email", "must be an e-mail address", "max_activations", "must be a whole number");
        browser.look("console-import");
        assertThat(books.number("select count(*) from license where product_id = ?", product.id())).isEqualTo(1);

        browser.find("a[href$='/refusals']").click();
        var address = browser.driver().getCurrentUrl();
        assertThat(browser.downloaded("refusals-" + address.substring(address.lastIndexOf('/') + 1) + ".csv")).startsWith("line,column,code,message")
                .contains("3,customer_email,validation_error");
    }

    @Test
    @DisplayName("X1 a file that cannot be read is refused above the form")
    void aFileThatCannotBeReadIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("prices.csv"), "price\n1\n");
        signedIn("owner").open(server, "/console/exchange");

        browser.find("#file").sendKeys(file.toString());
        browser.press("main form[enctype] button");

        assertThat(browser.find("#alert").getText()).contains("[price]");
        browser.look("console-exchange-refused");
    }

    @Test
    void givenSomebodyWhoMayOnlyRead_whenThePageIsOpened_thenThereAreExportsAndNoForm() {
        signedIn("read-only").open(server, "/console/exchange");

        assertThat(browser.all("#file")).isEmpty();
        browser.find("a[href='/console/exchange/exports/customers']").click();
        assertThat(browser.downloaded("customers.csv")).startsWith("id,email,");
    }
}
