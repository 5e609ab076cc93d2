package io.tallystick.mail.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.mail.boundary.MailOrder;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MailRoundTest {

    private final List<String> done = new ArrayList<>();
    private final MailRound round = new MailRound();

    @BeforeEach
    void putTogether() {
        round.rows = new TwoMails();
    }

    @Test
    @DisplayName("M2 a mail that has left is gone, and one that another node has in hand is passed over")
    void aMailThatHasLeftIsGone() {
        round.delivery = new Delivery(null);

        round.go();

        assertThat(done).containsExactly("delivered 1", "ended 1");
    }

    @Test
    @DisplayName("M3 a mail that the server does not take now waits, one that it will never take is given up")
    void aMailThatIsNotTakenWaits() {
        round.delivery = new Delivery(new MessagingException("busy"));
        round.go();
        round.delivery = new Delivery(new AddressException("no address"));
        round.go();

        assertThat(done).containsExactly("paused 1", "ended 1");
    }

    /** Mail 2 is in another hand. */
    private final class TwoMails extends MailRows {

        @Override
        public List<Long> due(int most) {
            return List.of(1L, 2L);
        }

        @Override
        public Optional<Letter> take(long id) {
            return id == 2 ? Optional.empty() : Optional.of(new Letter(id, new MailOrder(1, "a@example.com", "Acme", null, "Hello", "text", null)));
        }

        @Override
        public void end(long id) {
            done.add("ended " + id);
        }

        @Override
        public void pause(long id) {
            done.add("paused " + id);
        }
    }

    private final class Delivery extends MailDelivery {

        private final MessagingException failure;

        Delivery(MessagingException failure) {
            this.failure = failure;
        }

        @Override
        void deliver(Letter letter) throws MessagingException {
            if (failure != null) {
                throw failure;
            }
            done.add("delivered " + letter.id());
        }
    }
}
