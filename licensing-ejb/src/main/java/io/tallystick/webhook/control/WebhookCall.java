package io.tallystick.webhook.control;

import io.tallystick.outbound.boundary.OutboundAnswer;
import io.tallystick.outbound.boundary.OutboundCall;
import io.tallystick.outbound.boundary.OutboundCalls;
import io.tallystick.signing.boundary.Vault;
import io.tallystick.webhook.boundary.AttemptView;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One attempt: the signed body out, a status and the beginning of an answer back. Never in a transaction. */
@ApplicationScoped
public class WebhookCall {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int MOST_READ = 1000;
    private static final int LONGEST_FAILURE = 500;
    private static final int HUNDREDS = 100;
    private static final int SUCCESS = 2;
    private static final int REDIRECT = 3;

    @EJB
    OutboundCalls outbound;
    @EJB
    Vault vault;
    @Inject
    WebhookSettings settings;
    @Inject
    Clock clock;

    /** Sends a parcel; whatever happens becomes the story of an attempt. */
    AttemptView send(Parcel parcel) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        long begun = System.nanoTime();
        try {
            OutboundAnswer answer = outbound.make(call(parcel, now));
            return new AttemptView(now, answer.status(), millisSince(begun), text(answer.body()), failure(answer.status()));
        } catch (IOException | RuntimeException e) {
            String message = String.valueOf(e.getMessage());
            return new AttemptView(now, null, millisSince(begun), "", message.substring(0, Math.min(LONGEST_FAILURE, message.length())));
        }
    }

    private OutboundCall call(Parcel parcel, OffsetDateTime now) {
        byte[] body = parcel.body().getBytes(StandardCharsets.UTF_8);
        List<byte[]> secrets = parcel.sealedSecrets().stream().map(vault::open).toList();
        Map<String, String> headers = Map.of("Content-Type", "application/json", "Tallystick-Event", parcel.event(), "Tallystick-Event-Id",
            parcel.eventId(), SignatureHeader.NAME, SignatureHeader.of(now.toEpochSecond(), body, secrets));
        return new OutboundCall("POST", URI.create(parcel.url()), headers, body, PATIENCE, MOST_READ, settings.destinations());
    }

    private static String failure(int status) {
        return switch (status / HUNDREDS) {
            case SUCCESS -> null;
            case REDIRECT -> "the receiver answered " + status + ": redirects are not followed, set the new address";
            default -> "the receiver answered " + status;
        };
    }

    /** Whatever it was, as text that every database keeps. */
    private static String text(byte[] body) {
        return new String(Arrays.copyOf(body, Math.min(body.length, MOST_READ)), StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
    }

    private static long millisSince(long begun) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }
}
