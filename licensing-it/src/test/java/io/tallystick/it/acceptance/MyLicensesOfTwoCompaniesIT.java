package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.IssuedLicense;
import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.MyScene;
import io.tallystick.it.acceptance.fixture.Vendor;
import io.tallystick.it.server.Mailbox;
import io.tallystick.it.server.ManagementApi;
import io.tallystick.it.server.PageVisitor;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Somebody who buys from two companies that have host names of their own on one server. */
class MyLicensesOfTwoCompaniesIT extends MyScene {

    private final String owner = anAddress();
    private final String host = UUID.randomUUID() + ".example";
    private final String name = "Globex " + UUID.randomUUID();
    private IssuedLicense theirs;
    private IssuedLicense ours;

    @BeforeEach
    void buyFromBoth() {
        var founded = accepted(management.asOperator().post("companies", Json.text(Json.object("name", name))));
        var others = ManagementApi.withKey(server.uri(), founded.path("management_key").asText());
        accepted(others.patch("branding", Json.text(Json.object("hosts", List.of(host)))));
        theirs = new Vendor(others).issues(aLicense(), owner);
        ours = vendor.issues(aLicense(), owner);
    }

    @Test
    @DisplayName("L17 V3 the mail names one company and leads to its host, and the pages there show its licenses alone")
    void givenAnOwnerOfBoth_whenALinkIsUsed_thenOneCompanyIsShown() {
        var visitor = visitsThem();
        asks(visitor, owner);
        var mail = Mailbox.text(mailboxOf(owner).await(1).get(0));

        signedIn(visitor, mailboxOf(owner).link());

        assertThat(mail).contains("http://" + host + "/my/link/", name).doesNotContain("Acme");
        assertThat(visitor.opens("/my/licenses").body()).contains(theirs.key(), name).doesNotContain(ours.key(), "Acme");
        assertThat(visitor.opens("/my/licenses/" + theirs.id()).status()).isEqualTo(200);
        mustRefuse(404, "not_found", visitor.opens("/my/licenses/" + ours.id()));
    }

    @Test
    @DisplayName("V2 V5 neither a link nor a session of one company is worth anything with the other")
    void givenALinkAndASessionOfOneCompany_whenTheyAreTakenToTheOther_thenTheyAreUnknown() {
        var visitor = visitsThem();
        asks(visitor, owner);
        var link = mailboxOf(owner).link();
        var stranger = aVisitor();

        mustRefuse(400, "sign_in_link_ended", stranger.opens(link));
        mustRefuse(400, "sign_in_link_ended", stranger.sendsUnseen(link, Map.of()));
        signedIn(visitor, link);
        stranger.keeps("tallystick-visit", visitor.cookie("tallystick-visit"));
        var refused = stranger.opens("/my/licenses");

        assertThat(refused.body()).doesNotContain(theirs.key(), ours.key());
        assertThat(refused.status()).isNotEqualTo(200);
        assertThat(visitor.opens("/my/licenses").status()).isEqualTo(200);
    }

    private PageVisitor visitsThem() {
        return PageVisitor.of(server.uri(), Map.of("Host", host));
    }
}
