package io.tallystick.analytics.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.analytics.control.FigureRows;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Figures of a company. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Analytics {

    /** The longest time that is looked back upon. */
    public static final int MOST_DAYS = 366;

    private static final int SOON_DAYS = 30;

    @Inject
    FigureRows rows;
    @Inject
    Clock clock;

    /**
     * The last days, the present one included.
     *
     * @param days 1 to {@link #MOST_DAYS}
     * @throws LicensingException {@code api_key_product_not_allowed} for a key that is limited to products: the figures are of all
     */
    public Figures of(Caller caller, int days) {
        requireAllProducts(caller);
        OffsetDateTime now = now();
        LocalDate to = now.toLocalDate();
        LocalDate from = to.minusDays(days - 1L);
        OffsetDateTime since = from.atStartOfDay().atOffset(ZoneOffset.UTC);
        Map<Long, Long> activated = rows.events(caller, "device.activated", since);
        Map<Long, Long> deactivated = rows.events(caller, "device.deactivated", since);
        Map<Long, Long> units = rows.units(caller, since);
        List<Figures.Day> all = LongStream.rangeClosed(from.toEpochDay(), to.toEpochDay()).mapToObj(day -> new Figures.Day(LocalDate.ofEpochDay(day),
            activated.getOrDefault(day, 0L), deactivated.getOrDefault(day, 0L), units.getOrDefault(day, 0L))).toList();
        return new Figures(from, to, all, rows.seats(caller), rows.refused(caller, since), rows.countEnding(caller, now, now.plusDays(SOON_DAYS)));
    }

    /** Licenses that end within the next 30 days, the next first. */
    public List<ExpiringLicense> expiring(Caller caller, int most) {
        requireAllProducts(caller);
        OffsetDateTime now = now();
        return rows.ending(caller, now, now.plusDays(SOON_DAYS), most);
    }

    private static void requireAllProducts(Caller caller) {
        if (caller.products() != null) {
            throw new LicensingException(ErrorCode.API_KEY_PRODUCT_NOT_ALLOWED, "Analytics are of all products: use a key that is not limited to some.");
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
