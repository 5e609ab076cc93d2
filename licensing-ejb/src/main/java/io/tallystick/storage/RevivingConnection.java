package io.tallystick.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/**
 * A pooled connection that survives its database.
 *
 * <p>Neither server checks pooled connections in a way that one portable descriptor could switch on, and WildFly would hand out dead
 * ones for ever. So the connection looks after itself: between two transactions a broken link is replaced; inside a transaction
 * nothing is hidden, the caller sees the failure and nothing of the transaction remains.
 */
final class RevivingConnection implements InvocationHandler {

    /** Opens a physical connection. */
    interface Source {
        Connection open() throws SQLException;
    }

    /** A link that was silent for longer is asked before it is used. */
    private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final int PING_SECONDS = 2;

    private final Source source;
    private Connection link;
    private boolean inTransaction;
    private boolean givenUp;
    private long lastUse = System.nanoTime();

    private RevivingConnection(Source source) throws SQLException {
        this.source = source;
        this.link = source.open();
    }

    static Connection of(Source source) throws SQLException {
        var types = new Class<?>[] {Connection.class};
        return (Connection) Proxy.newProxyInstance(RevivingConnection.class.getClassLoader(), types, new RevivingConnection(source));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "isClosed" -> link.isClosed();
            case "close", "abort" -> giveUp(method, arguments);
            case "rollback" -> link.isClosed() ? null : call(method, arguments);
            case "setAutoCommit" -> setAutoCommit(method, arguments);
            default -> use(method, arguments);
        };
    }

    /** Servers prepare a pooled connection (isolation, read-only) before work begins, so any call may be the first on a new link. */
    private Object use(Method method, Object[] arguments) throws Throwable {
        if (!inTransaction && !givenUp) {
            reviveIfBroken();
        }
        return call(method, arguments);
    }

    private Object giveUp(Method method, Object[] arguments) throws Throwable {
        givenUp = true;
        return call(method, arguments);
    }

    /** A link that broke inside a transaction took the transaction with it: ending it is no failure. */
    private Object setAutoCommit(Method method, Object[] arguments) throws Throwable {
        boolean transactionEnds = (boolean) arguments[0];
        if (!transactionEnds) {
            use(method, arguments);
        } else if (!link.isClosed()) {
            call(method, arguments);
        }
        inTransaction = !transactionEnds;
        return null;
    }

    private void reviveIfBroken() throws SQLException {
        if (link.isClosed() || isSilentTooLong() && !link.isValid(PING_SECONDS)) {
            abandon();
            link = source.open();
        }
    }

    private boolean isSilentTooLong() {
        return System.nanoTime() - lastUse > TRUSTED_NANOS;
    }

    private void abandon() {
        try {
            link.close();
        } catch (SQLException broken) {
            // The other end is gone; there is nobody left to say goodbye to.
        }
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(link, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        } finally {
            lastUse = System.nanoTime();
        }
    }
}
