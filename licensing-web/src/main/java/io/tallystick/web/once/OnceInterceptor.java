package io.tallystick.web.once;

import io.tallystick.access.boundary.Repeatable;
import io.tallystick.access.boundary.Replays;
import io.tallystick.access.boundary.Turn;
import io.tallystick.web.access.AnsweredOnce;
import io.tallystick.web.access.Calling;
import io.tallystick.web.error.Failures;
import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Works once for each Idempotency-Key, and repeats the first answer (ADR 0012). */
@Interceptor
@AnsweredOnce
@Priority(Interceptor.Priority.APPLICATION)
public class OnceInterceptor {

    @EJB
    Replays replays;
    @Inject
    Repetition repetition;
    @Inject
    Calling calling;
    @Inject
    Failures failures;

    /** The resource's answer, or the first one. */
    @AroundInvoke
    public Object once(InvocationContext resource) throws Exception {
        Optional<Repeatable> request = repetition.request();
        if (request.isEmpty()) {
            return resource.proceed();
        }
        Turn turn = replays.begin(calling.asking().orElseThrow(), request.get());
        return turn.isAnswered() ? KeptAnswer.read(turn.answer()) : work(turn, resource);
    }

    private Response work(Turn turn, InvocationContext resource) {
        try {
            return replays.work(turn, () -> proceed(resource), KeptAnswer::write);
        } catch (RuntimeException failure) {
            Response refusal = failures.answer(failure);
            if (KeptAnswer.isLasting(refusal)) {
                replays.refused(turn, KeptAnswer.write(refusal));
            } else {
                replays.failed(turn);
            }
            return refusal;
        }
    }

    private static Response proceed(InvocationContext resource) {
        try {
            return (Response) resource.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
