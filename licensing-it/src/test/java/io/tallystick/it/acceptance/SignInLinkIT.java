package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;

import io.tallystick.it.acceptance.fixture.Database;
import io.tallystick.it.acceptance.fixture.MyScene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.server.Mailbox;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** {@code /my}: links that prove an e-mail address, and the sessions that they open. */
class SignInLinkIT extends MyScene {

    @Test
    @DisplayName("V1 M1 M4 a known and an unknown address are answered the same, and only the known one is mailed")
    void givenAKnownAndAnUnknownAddress_whenALinkIsAskedFor_thenBothAreAnsweredTheSame() {
        var known = anAddress();
        var unknown = anAddress();
        vendor.issues(aLicense(), known);

        var toKnown = asks(aVisitor(), known);
        var toUnknown = asks(aVisitor(), unknown);

        assertThat(toKnown.status()).isEqualTo(toUnknown.status()).isEqualTo(200);
        assertThat(plain(toKnown.body(), known)).isEqualTo(plain(toUnknown.body(), unknown));
        mailboxOf(known).await(1);
        Mailbox.letTheMailSettle();
        assertThat(mailboxOf(unknown).mails()).isEmpty();
        assertThat(mailboxOf(known).mails()).hasSize(1);
    }

    @Test
    @DisplayName("U9 V3 an address in another spelling is mailed as the vendor wrote it down")
    void givenAnAddressInAnotherSpelling_whenALinkIsAskedFor_thenTheVendorsSpellingIsMailed() throws Exception {
        var address = "Ada." + anAddress();
        vendor.issues(aLicense(), address);

        asks(aVisitor(), " " + address.toUpperCase(Locale.ROOT));

        assertThat(mailboxOf(address).await(1).get(0).getAllRecipients()[0]).hasToString(address);
    }

    @Test
    @DisplayName("V3 an address that asks for five links is mailed three")
    void givenAnAddressThatAsksForFiveLinks_thenItIsMailedThree() {
        var address = anAddress();
        vendor.issues(aLicense(), address);

        for (int i = 0; i < 5; i++) {
            assertThat(asks(aVisitor(), address).status()).isEqualTo(200);
        }

        mailboxOf(address).await(3);
        Mailbox.letTheMailSettle();
        assertThat(mailboxOf(address).mails()).hasSize(3);
    }

    @Test
    @DisplayName("V2 a link that was looked at opens one session, and nothing once it was used")
    void givenALink_whenItIsUsed_thenItOpensOneSession() {
        var link = aLinkTo(anAddress());
        var visitor = aVisitor();
        assertThat(visitor.opens(link).status()).isEqualTo(200);
        assertThat(aVisitor().opens(link).status()).isEqualTo(200);

        var used = visitor.sends(link, Map.of());

        assertThat(used.status()).isEqualTo(303);
        assertThat(used.header("Location")).isEqualTo("/my/licenses");
        assertThat(used.headers().allValues("Set-Cookie")).anySatisfy(cookie ->
                assertThat(cookie).startsWith("tallystick-visit=").contains("HttpOnly", "SameSite=Lax", "Path=/my").doesNotContain("Secure"));
        assertThat(visitor.opens("/my/licenses").status()).isEqualTo(200);
        assertThat(visitor.opens("/my").header("Location")).isEqualTo("/my/licenses");
        mustRefuse(400, "sign_in_link_ended", visitor.opens(link));
        mustRefuse(400, "sign_in_link_ended", visitor.sends(link, Map.of()));
    }

    @Test
    @DisplayName("V2 a link ends after 30 minutes, and one that nobody made opens nothing")
    void givenAnOldLink_whenItIsUsed_thenItOpensNothing() {
        var address = anAddress();
        var link = aLinkTo(address);
        var visitor = aVisitor();
        visitor.opens(link);
        Database.change(server, "update sign_in_link set expires_at = asked_at where email = ?", address);

        mustRefuse(400, "sign_in_link_ended", visitor.sends(link, Map.of()));
        mustRefuse(400, "sign_in_link_ended", visitor.opens("/my/link/" + "x".repeat(43)));
        assertThat(visitor.opens("/my/link/short").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("V2 M5 neither the secret of a link nor that of a session stands in the database or the log, nor the text of a mail that was sent")
    void givenALinkThatWasUsed_thenNoSecretStandsInTheDatabase() {
        var address = anAddress();
        var link = aLinkTo(address);
        var visitor = signedIn(aVisitor(), link);

        assertThat(books.text("select secret_hash from sign_in_link where email = ?", address)).matches("[0-9a-f]{64}");
        assertThat(books.text("select token_hash from visitor_session where email = ?", address)).matches("[0-9a-f]{64}")
                .isNotEqualTo(visitor.cookie("tallystick-visit"));
        assertThat(books.number("select count(*) from outgoing_mail where recipient = ?", address)).isZero();
        mustRefuse(400, "sign_in_link_ended", visitor.sends(link, Map.of()));
        assertThat(books.number("select count(*) from audit_entry where detail like ?", "%" + link.substring(link.lastIndexOf('/') + 1) + "%")).isZero();
        assertThat(books.number("select count(*) from audit_entry where detail like 'POST /my/link/…: %' and code = 'sign_in_link_ended'")).isPositive();
        assertThat(server.log()).doesNotContain(link.substring(link.lastIndexOf('/') + 1)).doesNotContain(visitor.cookie("tallystick-visit"));
    }

    @Test
    @DisplayName("V4 a session ends half an hour after the last visit, and after twelve hours in any case")
    void givenASession_whenItsTimeIsOver_thenItEnds() {
        var address = anAddress();
        var visitor = signedIn(aVisitor(), aLinkTo(address));
        Database.change(server, "update visitor_session set last_seen_at = last_seen_at - interval '29' minute where email = ?", address);
        assertThat(visitor.opens("/my/licenses").status()).isEqualTo(200);
        assertThat(visitor.opens("/my/licenses").status()).isEqualTo(200);

        Database.change(server, "update visitor_session set last_seen_at = last_seen_at - interval '30' minute where email = ?", address);
        assertThat(visitor.opens("/my/licenses").header("Location")).isEqualTo("/my?told=ended");

        var other = anAddress();
        var guest = signedIn(aVisitor(), aLinkTo(other));
        Database.change(server, "update visitor_session set started_at = started_at - interval '12' hour where email = ?", other);
        assertThat(guest.opens("/my/licenses").status()).isEqualTo(303);
    }

    @Test
    @DisplayName("V4 signing out ends the session for good, also for whoever kept its cookie")
    void givenAVisitorWhoSignsOut_thenTheSessionIsOver() {
        var address = anAddress();
        var visitor = signedIn(aVisitor(), aLinkTo(address));
        var kept = visitor.cookie("tallystick-visit");
        visitor.opens("/my/sign-out");

        assertThat(visitor.sends("/my/sign-out", Map.of("where", "here")).header("Location")).isEqualTo("/my?told=out");

        assertThat(visitor.cookie("tallystick-visit")).isNull();
        visitor.keeps("tallystick-visit", kept);
        assertThat(visitor.opens("/my/licenses").status()).isEqualTo(303);
        assertThat(books.number("select count(*) from visitor_session where email = ?", address)).isZero();
    }

    @Test
    @DisplayName("V4 signing out everywhere ends all sessions and takes back the links that were not used, and leaves others alone")
    void givenAVisitorWhoSignsOutEverywhere_thenNothingIsLeft() {
        var address = anAddress();
        var first = signedIn(aVisitor(), aLinkTo(address));
        asks(aVisitor(), address);
        var second = signedIn(aVisitor(), mailboxOf(address).link(2));
        asks(aVisitor(), address);
        var unused = mailboxOf(address).link(3);
        var stranger = signedIn(aVisitor(), aLinkTo(anAddress()));
        first.opens("/my/sign-out");

        first.sends("/my/sign-out", Map.of("where", "everywhere"));

        assertThat(first.opens("/my/licenses").status()).isEqualTo(303);
        assertThat(second.opens("/my/licenses").status()).isEqualTo(303);
        mustRefuse(400, "sign_in_link_ended", aVisitor().opens(unused));
        assertThat(stranger.opens("/my/licenses").status()).isEqualTo(200);
    }

    @Test
    void givenAFormOfAnotherSite_whenItIsSent_thenNothingHappens() {
        var address = anAddress();
        var link = aLinkTo(address);
        var visitor = aVisitor();

        assertThat(visitor.sends("/my", Map.of("email", address, "token", "")).status()).isEqualTo(403);
        assertThat(visitor.sends(link, Map.of("token", "00000000-0000-0000-0000-000000000000")).status()).isEqualTo(403);

        assertThat(books.number("select count(*) from sign_in_link where email = ?", address)).isEqualTo(1);
        assertThat(books.number("select count(*) from visitor_session where email = ?", address)).isZero();
    }

    @Test
    void givenNoAddress_whenALinkIsAskedFor_thenTheFormIsShownAgainWithWhatWasWritten() {
        mustRefuse(400, "missing_parameters", asks(aVisitor(), " "));
        var refused = asks(aVisitor(), "<script>alert(1)</script>");
        mustRefuse(400, "validation_error", refused);
        assertThat(refused.body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void givenALicenseUserWithoutLicensesOrWhoIsSwitchedOff_whenALinkIsAskedFor_thenNothingIsMailed() {
        var user = new User(anAddress(), "a password");
        vendor.issues(aLicense().of(aProduct().forUsers()).forUser(user));
        Database.change(server, "update license_user set is_active = false where email = ?", user.email());

        asks(aVisitor(), user.email());

        Mailbox.letTheMailSettle();
        assertThat(mailboxOf(user.email()).mails()).isEmpty();
    }

    /** To an address that buys a license first. */
    private String aLinkTo(String address) {
        vendor.issues(aLicense(), address);
        asks(aVisitor(), address);
        return mailboxOf(address).link();
    }

    private static String plain(String page, String address) {
        return page.replace(address, "…").replaceAll("value=\"[0-9a-f-]{36}\"", "");
    }
}
