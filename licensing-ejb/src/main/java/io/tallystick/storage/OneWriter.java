package io.tallystick.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A connection to H2 whose transaction takes its turn before it writes or locks a row: one transaction writes at a time, in order of
 * arrival. Readers never wait.
 *
 * <p>H2's own row locks do not hold under contention with {@code WRITE_DELAY=0}: a rollback may put an old row in the place of a newer,
 * committed one (ADR 0011). Whoever waits here never meets another writer inside H2.
 */
final class OneWriter implements InvocationHandler {

    private static final Pattern WRITES =
            Pattern.compile("^\\s*(insert|update|delete|merge)\\b|\\bfor\\s+update\\b", Pattern.CASE_INSENSITIVE);

    private final Connection link;
    private final Semaphore turn;
    private final long patienceMillis;
    private boolean mine;

    private OneWriter(Connection link, Semaphore turn, long patienceMillis) {
        this.link = link;
        this.turn = turn;
        this.patienceMillis = patienceMillis;
    }

    /**
     * Puts a turn in front of a connection.
     *
     * @param turn           one permit, the same for all connections to one database
     * @param patienceMillis how long a transaction waits for its turn, before it is refused as H2 refuses a lock that it cannot get
     */
    static Connection of(Connection link, Semaphore turn, long patienceMillis) {
        var types = new Class<?>[] {Connection.class};
        return (Connection) Proxy.newProxyInstance(OneWriter.class.getClassLoader(), types, new OneWriter(link, turn, patienceMillis));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "prepareStatement" -> {
                awaitTurn((String) arguments[0]);
                yield call(method, arguments);
            }
            case "commit", "close", "abort" -> endTurn(method, arguments);
            case "rollback" -> arguments == null ? endTurn(method, null) : call(method, arguments);
            case "setAutoCommit" -> (boolean) arguments[0] ? endTurn(method, arguments) : call(method, arguments);
            case "isClosed" -> isClosed();
            default -> call(method, arguments);
        };
    }

    private void awaitTurn(String sql) throws SQLException {
        if (mine || link.getAutoCommit() || !WRITES.matcher(sql).find()) {
            return;
        }
        try {
            mine = turn.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!mine) {
            throw new SQLTransientException("Another transaction writes for more than " + patienceMillis + " ms", "HYT00");
        }
    }

    private Object endTurn(Method method, Object[] arguments) throws Throwable {
        try {
            return call(method, arguments);
        } finally {
            giveTurn();
        }
    }

    /** A link that broke has nothing left to write, and maybe nobody will end its transaction. */
    private boolean isClosed() throws SQLException {
        boolean closed = link.isClosed();
        if (closed) {
            giveTurn();
        }
        return closed;
    }

    private void giveTurn() {
        if (mine) {
            mine = false;
            turn.release();
        }
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(link, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
