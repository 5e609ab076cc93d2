package io.tallystick.storage;

import java.util.List;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sequencing.NativeSequence;
import org.eclipse.persistence.sequencing.Sequence;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * Takes two habits of EclipseLink away. A read that fails because the connection broke is tried once more at once: three times with
 * pauses of five seconds would hold every caller while the database is away. And ids come from {@link IdBlocks}.
 */
public class DatabaseHabits implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        var login = (DatabaseLogin) session.getDatasourceLogin();
        login.setQueryRetryAttemptCount(1);
        login.setDelayBetweenConnectionAttempts(0);
        for (Sequence each : List.copyOf(login.getSequences().values())) {
            if (each instanceof NativeSequence sequence) {
                login.addSequence(new IdBlocks(sequence));
            }
        }
    }
}
