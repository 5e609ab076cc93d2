package io.tallystick.selfservice.control;

import io.tallystick.access.boundary.Secrets;
import static io.tallystick.fixture.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.fixture.Fired;
import io.tallystick.fixture.Moments;
import io.tallystick.license.boundary.Owners;
import io.tallystick.mail.boundary.MailOrder;
import io.tallystick.mail.boundary.Outbox;
import io.tallystick.selfservice.boundary.SignInLinkMailed;
import io.tallystick.selfservice.boundary.SignInWish;
import io.tallystick.selfservice.entity.SignInLink;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Links are answered while only the database is missing. */
class LinkMailingTest {

    private static final OffsetDateTime NOW = at("2026-03-01T12:00:00Z");

    private final List<MailOrder> outbox = new ArrayList<>();
    private final Fired<SignInLinkMailed> mailed = new Fired<>();
    private final LinkMailing mailing = new LinkMailing();
    private final SignInLink link = new SignInLink(1, "ada@example.com", "192.0.2.1",
        new SignInWish("Ada@example.com", "https://licenses.acme.example", "Acme", "help@acme.example"), NOW);
    private Optional<String> known = Optional.of("Ada@Example.com");
    private long mailedBefore;

    @BeforeEach
    void putTogether() {
        mailing.links = new OneLink();
        mailing.owners = new Owners() {
            @Override
            public Optional<String> addressOf(Caller caller, String email) {
                return known;
            }
        };
        mailing.companies = new Companies() {
            @Override
            public void hold(Caller caller) {
                assertThat(caller.companyId()).isEqualTo(1);
            }
        };
        mailing.outbox = new Outbox() {
            @Override
            public void put(MailOrder mail) {
                outbox.add(mail);
            }
        };
        mailing.secrets = new Secrets();
        mailing.mailed = mailed;
        mailing.clock = Moments.stoppedAt("2026-03-01T12:00:00Z");
    }

    @Test
    @DisplayName("V3 a known address is mailed as the vendor wrote it down, with a link of the company's host")
    void aKnownAddressIsMailed() {
        mailing.answer(7);

        assertThat(outbox).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo("Ada@Example.com");
            assertThat(mail.senderName()).isEqualTo("Acme");
            assertThat(mail.replyTo()).isEqualTo("help@acme.example");
            assertThat(mail.text()).containsPattern("https://licenses\\.acme\\.example/my/link/[\\w-]{43}\\n").contains("30 minutes");
            assertThat(mail.until()).isEqualTo(NOW.plusMinutes(30));
        });
        assertThat(mailed.events()).singleElement().satisfies(event ->
            assertThat(event.visitor().caller().actor()).isEqualTo("visitor ada@example.com"));
    }

    @Test
    @DisplayName("V1 an unknown address is mailed nothing, and its link is never looked at again")
    void anUnknownAddressIsMailedNothing() {
        known = Optional.empty();

        mailing.answer(7);

        assertThat(outbox).isEmpty();
        assertThat(mailed.events()).isEmpty();
        assertThat(link.isAsked()).isFalse();
    }

    @Test
    @DisplayName("V3 an address that was mailed three links in 15 minutes is mailed no fourth")
    void anAddressIsMailedNoFourthLink() {
        mailedBefore = 3;

        mailing.answer(7);

        assertThat(outbox).isEmpty();
        assertThat(link.isAsked()).isFalse();
    }

    private final class OneLink extends LinkRows {

        @Override
        public Optional<SignInLink> lockAsked(long id) {
            return Optional.of(link).filter(SignInLink::isAsked);
        }

        @Override
        public long mailedSince(Caller caller, String email, OffsetDateTime moment) {
            assertThat(moment).isEqualTo(NOW.minusMinutes(15));
            return mailedBefore;
        }
    }
}
