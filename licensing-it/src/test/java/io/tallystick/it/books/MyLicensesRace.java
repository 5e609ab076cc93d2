package io.tallystick.it.books;

import static io.tallystick.it.books.Grant.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.tallystick.it.server.Answer;
import io.tallystick.it.server.Mailbox;
import io.tallystick.it.server.PageVisitor;
import io.tallystick.it.server.TallystickServer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** People who press buttons twice, and twenty of them at once. */
abstract class MyLicensesRace extends Race {

    private final String owner = "racer-" + UUID.randomUUID() + "@example.org";

    private TallystickServer[] nodes;

    @BeforeEach
    void meetAllNodes(TallystickServer[] all) {
        nodes = all;
    }

    @Test
    @DisplayName("V2 of twenty clicks on one link at once one opens a session")
    void ofTwentyClicksOnOneLinkOneOpensASession() {
        sell();
        asks(visitor(0));
        var link = Mailbox.of(owner, nodes).link();
        var visitors = IntStream.range(0, 20).mapToObj(this::visitor).toList();
        visitors.forEach(visitor -> visitor.opens(link));

        var answers = Crowd.of(20, i -> visitors.get(i).sends(link, Map.of()));

        assertThat(answers).filteredOn(answer -> answer.status() == 303).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 400).hasSize(19)
                .allSatisfy(answer -> assertThat(answer.body()).contains("sign_in_link_ended"));
        assertThat(books.number("select count(*) from visitor_session where email = ?", owner)).isEqualTo(1);
        assertThat(books.number("select count(*) from sign_in_link where email = ? and state = 'USED'", owner)).isEqualTo(1);
    }

    @Test
    @DisplayName("V3 M2 of twenty links asked for at once three are mailed, each once")
    void ofTwentyLinksAskedForAtOnceThreeAreMailed() throws Exception {
        sell();
        var visitors = IntStream.range(0, 20).mapToObj(this::visitor).toList();
        visitors.forEach(visitor -> visitor.opens("/my"));

        var answers = Crowd.of(20, i -> visitors.get(i).sends("/my", Map.of("email", owner)));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        Mailbox.of(owner, nodes).await(3);
        Mailbox.letTheMailSettle();
        assertThat(Mailbox.of(owner, nodes).mails()).hasSize(3);
        assertThat(books.number("select count(*) from sign_in_link where email = ? and secret_hash is not null", owner)).isEqualTo(3);
        assertThat(books.number("select count(*) from outgoing_mail where recipient = ?", owner)).isZero();
    }

    @Test
    @DisplayName("D15 twenty releases of one device at once free one seat")
    void twentyReleasesOfOneDeviceFreeOneSeat() {
        var license = sell();
        license.machine(api, "stays").activate();
        license.machine(api, "leaves").activate();
        asks(visitor(0));
        var link = Mailbox.of(owner, nodes).link();
        var first = visitor(0);
        first.opens(link);
        first.sends(link, Map.of());
        var page = "/my/licenses/" + license.id() + "/devices/"
                + books.number("select id from device where license_id = ? and hardware_id = 'leaves'", license.id()) + "/release";
        var visitors = IntStream.range(0, 20).mapToObj(i -> first.at(nodes[i % nodes.length].uri())).toList();

        var answers = Crowd.of(20, i -> visitors.get(i).sends(page, Map.of()));

        assertThat(answers).extracting(Answer::status).containsOnly(303);
        assertThat(seatsTaken(license)).isEqualTo(1);
        assertThat(activeDevices(license)).isEqualTo(1);
        assertThat(books.number("select vacated_seats from license where id = ?", license.id())).isEqualTo(1);
        assertThat(books.number("select count(*) from audit_entry where event = 'device.deactivated' and license_id = ?", license.id())).isEqualTo(1);
    }

    private Sold sell() {
        var answer = shop.order(UUID.randomUUID().toString(), owner, aLicense().withSeats(5));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        var license = answer.json().path("licenses").get(0);
        return new Sold(license.path("id").asLong(), Shop.PRODUCT, license.path("license_key").asText());
    }

    private PageVisitor visitor(int number) {
        return PageVisitor.of(nodes[number % nodes.length].uri());
    }

    private void asks(PageVisitor visitor) {
        visitor.opens("/my");
        assertThat(visitor.sends("/my", Map.of("email", owner)).status()).isEqualTo(200);
    }
}
