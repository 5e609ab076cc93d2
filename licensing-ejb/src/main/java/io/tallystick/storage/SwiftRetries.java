package io.tallystick.storage;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * A read that fails because the connection broke is tried once more at once. EclipseLink's own habit, three times with pauses of five
 * seconds, would hold every caller while the database is away.
 */
public class SwiftRetries implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        var login = (DatabaseLogin) session.getDatasourceLogin();
        login.setQueryRetryAttemptCount(1);
        login.setDelayBetweenConnectionAttempts(0);
    }
}
