package io.tallystick.selfservice.control;

import io.tallystick.shared.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks for links that were asked for: each is a row that one node locks. */
@ApplicationScoped
public class LinkDesk implements Round {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Inject
    LinkMailing mailing;

    @Override
    public String name() {
        return "sign-in links";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void go() {
        withEach(mailing.waiting(), mailing::answer);
    }
}
