package io.tallystick.web.once;

import io.tallystick.access.boundary.Repeatable;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Whether this call may be a repetition. */
@RequestScoped
public class Repetition {

    private Repeatable request;

    void of(Repeatable repeatable) {
        request = repeatable;
    }

    /** Key and hash of a call that changes something and carries an Idempotency-Key; empty for all others. */
    Optional<Repeatable> request() {
        return Optional.ofNullable(request);
    }

    /** The Idempotency-Key of a call that changes something; null when it has none. */
    public String key() {
        return request == null ? null : request.idempotencyKey();
    }
}
