package io.tallystick.it.browser;

import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import io.tallystick.it.server.Receiver;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Webhooks at the console, from the first one to a delivery that is delivered again. */
class ConsoleWebhookPageIT extends ConsoleScene {

    @Test
    @DisplayName("W11 an admin sets a webhook up, sees its secret once, tries it and delivers again")
    void givenAnAdmin_whenAWebhookIsSetUp_thenItIsToldWhatHappens() {
        try (var receiver = Receiver.start()) {
            signedIn("admin").open(server, "/console/webhooks/new").fill("#f-url", receiver.url()).fill("#f-description", "Our CRM");
            browser.look("console-webhook-new").press("main form .actions button");
            var secret = browser.find("#secret").getText();
            assertThat(secret).startsWith("whsec_");
            browser.look("console-webhook-secret").press("main .actions a");
            browser.press("form[action$=test] button");
            receiver.awaits(each -> each.event().equals("webhook.test") && each.isSignedWith(secret));
            vendor.issues(aLicense());
            receiver.awaits(each -> each.event().equals("license.created"));

            browser.open(server, "/console/webhooks");
            assertThat(browser.find("main").getText()).contains(receiver.url(), "Our CRM").doesNotContain(secret);
            browser.look("console-webhooks").press("main tbody a");
            assertThat(browser.find("main").getText()).contains("license.created", "webhook.test");
            browser.look("console-webhook").press("main tbody a");
            browser.look("console-delivery").press("form[action$=redeliver] button");
            receiver.awaits(2, each -> each.event().equals("license.created") || each.event().equals("order.created") || each.event().equals("customer.created"));

            browser.open(server, "/console/webhooks").press("main tbody a");
            var page = browser.driver().getCurrentUrl();
            browser.open(page + "/secret").look("console-webhook-new-secret").press("main form button");
            assertThat(browser.find("#secret").getText()).startsWith("whsec_").isNotEqualTo(secret);
            browser.open(page + "/edit").find("#f-enabled").click();
            browser.press("main form .actions button");
            assertThat(browser.find("main").getText()).contains("The webhook is saved.");
            browser.open(page + "/delete").press("main form button.danger");
            assertThat(browser.find("main").getText()).contains("The webhook is deleted.").doesNotContain(receiver.url());
        }
    }

    @Test
    @DisplayName("W12 W14 a webhook that fails is marked where somebody looks, can be switched off with its consequences said, and on again")
    void givenAWebhookThatFails_whenSomebodyLooks_thenItIsMarked() {
        try (var receiver = Receiver.start().answering(500, "Out of order")) {
            signedIn("admin").open(server, "/console/webhooks/new").fill("#f-url", receiver.url()).fill("#f-description", "Our ERP");
            browser.press("main form .actions button").press("main .actions a").press("form[action$=test] button");
            receiver.awaits(each -> each.event().equals("webhook.test"));
            awaitsTheMark();
            browser.look("console-dashboard-trouble").press("main .alert a");
            assertThat(browser.find("main").getText()).contains("failing", "the receiver answered 500");
            browser.look("console-webhook-failing");
            browser.press("main tbody a").look("console-delivery-failing").open(server, "/console/webhooks");
            assertThat(browser.find("main").getText()).contains("failing");
            browser.look("console-webhooks-failing").press("main tbody a").press("main .head a[href$=off]");
            browser.look("console-webhook-off").press("main form button.danger");
            assertThat(browser.find("main").getText()).contains("The webhook is switched off.", "Switch on").doesNotContain("Send a test event", "been failing");
            browser.press("form[action$=on] button");
            assertThat(browser.find("main").getText()).contains("hears of what happens from now on", "Send a test event");
            browser.press("main .head a[href$=delete]").press("main form button.danger");
        }
    }

    private void awaitsTheMark() {
        new WebDriverWait(browser.driver(), Duration.ofMinutes(1)).until(page -> {
            browser.open(server, "/console");
            return browser.text().contains("been failing since");
        });
    }

    @Test
    void givenSomebodyWhoMayRead_whenAWebhookIsLookedAt_thenNothingCanBeChanged() {
        signedIn("read-only").open(server, "/console/webhooks");

        assertThat(browser.find("main").getText()).doesNotContain("New webhook");
        browser.open(server, "/console/webhooks/new");
        assertThat(browser.find("main").getText()).doesNotContain("Set the webhook up");
    }
}
