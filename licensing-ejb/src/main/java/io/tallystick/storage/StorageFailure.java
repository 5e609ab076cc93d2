package io.tallystick.storage;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a failure of the database means to the caller. */
public final class StorageFailure {

    private static final String UNIQUE_VIOLATION = "23505";
    /** A row goes while another, perhaps a moment old, still names it. */
    private static final String REFERENCE_VIOLATION = "23503";
    private static final Set<String> AWAY_CLASSES = Set.of("08", "57", "53");
    private static final Set<String> BUSY_STATES = Set.of("40001", "40P01", "55P03", "HYT00");
    private static final Set<Integer> H2_AWAY_OR_BUSY = Set.of(50200, 90007, 90098, 90121, 90067, 90135, 40001);
    private static final Map<String, ErrorCode> BY_INDEX = Map.of(
        "device_license_hardware", ErrorCode.LICENSE_DEVICE_EXISTS,
        "customer_order_store_id", ErrorCode.ORDER_ID_EXISTS,
        "idempotency_record_key", ErrorCode.IDEMPOTENCY_KEY_IN_USE,
        "offline_request_id", ErrorCode.OFFLINE_REQUEST_REUSED);

    private StorageFailure() {
    }

    /**
     * The refusal that a failure stands for: a unique index that refused the loser of two simultaneous requests, or a database that is
     * away or too busy ({@code service_unavailable}). Empty when the failure is our own fault.
     */
    public static Optional<LicensingException> asRefusal(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            // A server's own exception, without a state, may stand around the driver's: what says nothing decides nothing.
            var refusal = each instanceof SQLException sql ? ofSql(sql) : ofPool(each);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<LicensingException> ofSql(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.equals(UNIQUE_VIOLATION)) {
            return Optional.of(new LicensingException(ofIndex(failure.getMessage().toLowerCase(Locale.ROOT))));
        }
        if (state.equals(REFERENCE_VIOLATION)) {
            return Optional.of(new LicensingException(ErrorCode.STILL_IN_USE));
        }
        boolean away = failure instanceof SQLTransientException || failure instanceof SQLNonTransientConnectionException || state.length() > 1 && AWAY_CLASSES.contains(state.substring(0, 2))
            || BUSY_STATES.contains(state) || H2_AWAY_OR_BUSY.contains(failure.getErrorCode());
        return away ? unavailable() : Optional.empty();
    }

    private static ErrorCode ofIndex(String message) {
        return BY_INDEX.entrySet().stream().filter(index -> message.contains(index.getKey())).map(Map.Entry::getValue).findFirst()
            .orElse(ErrorCode.DUPLICATE_VALUE);
    }

    /** Both servers' pools say so in a class of their own, which this module cannot name. */
    private static Optional<LicensingException> ofPool(Throwable failure) {
        String name = failure.getClass().getName();
        return name.endsWith("PoolingException") || name.endsWith("ResourceAllocationException") || name.endsWith("ResourceException")
            ? unavailable() : Optional.empty();
    }

    private static Optional<LicensingException> unavailable() {
        return Optional.of(new LicensingException(ErrorCode.SERVICE_UNAVAILABLE));
    }
}
