package io.tallystick.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.shared.Round;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private final List<String> set = new ArrayList<>();
    private final List<String> made = new ArrayList<>();

    @Test
    @DisplayName("each round is made after its pause, and sets the timer of the next one when it has ended")
    void eachRoundSetsTheNext() {
        Rounds rounds = rounds(new OneRound("mails", 2, false), new OneRound("imports", 1, false));
        assertThat(set).containsExactlyInAnyOrder("mails 2000", "imports 1000");

        set.clear();
        rounds.make(timerOf("imports"));

        assertThat(made).containsExactly("imports");
        assertThat(set).containsExactly("imports 1000");
    }

    @Test
    @DisplayName("a round that fails comes again")
    void aRoundThatFailsComesAgain() {
        Rounds rounds = rounds(new OneRound("mails", 2, true));
        set.clear();

        rounds.make(timerOf("mails"));

        assertThat(made).containsExactly("mails");
        assertThat(set).containsExactly("mails 2000");
    }

    @Test
    @DisplayName("two rounds of one name do not start")
    void namesAreUnique() {
        assertThatThrownBy(() -> rounds(new OneRound("mails", 1, false), new OneRound("mails", 2, false))).hasMessageContaining("mails");
    }

    private final class OneRound implements Round {

        private final String name;
        private final int seconds;
        private final boolean fails;

        OneRound(String name, int seconds, boolean fails) {
            this.name = name;
            this.seconds = seconds;
            this.fails = fails;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Duration pause() {
            return Duration.ofSeconds(seconds);
        }

        @Override
        public void go() {
            made.add(name);
            if (fails) {
                throw new IllegalStateException("the database is away");
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Rounds rounds(Round... all) {
        Rounds rounds = new Rounds();
        rounds.found = played(Instance.class, (proxy, method, arguments) -> {
            List.of(all).forEach((Consumer<Round>) arguments[0]);
            return null;
        });
        rounds.timers = played(TimerService.class, (proxy, method, arguments) -> {
            assertThat(((TimerConfig) arguments[1]).isPersistent()).isFalse();
            set.add(((TimerConfig) arguments[1]).getInfo() + " " + arguments[0]);
            return null;
        });
        rounds.begin();
        return rounds;
    }

    private static Timer timerOf(String round) {
        return played(Timer.class, (proxy, method, arguments) -> round);
    }

    private static <T> T played(Class<T> type, InvocationHandler role) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, role));
    }
}
