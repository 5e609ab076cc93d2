package io.tallystick.branding.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.branding.control.Colour;
import io.tallystick.branding.control.HostName;
import io.tallystick.branding.control.Picture;
import io.tallystick.branding.control.PortalRows;
import io.tallystick.branding.entity.Branding;
import io.tallystick.shared.Columns;
import io.tallystick.shared.Difference;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** How a company's pages look, as its vendor says. */
@Stateless
public class Brandings {

    @Inject
    PortalRows rows;
    @EJB
    Portals portals;
    @Inject
    Event<BrandingChanged> changes;
    @Inject
    Clock clock;

    /** What the caller's pages look like. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public BrandingView get(Caller caller) {
        return view(caller, rows.of(caller.companyId()).orElse(null));
    }

    /** Changes what the caller's pages say and wear, and where they are: {@code validation_error}, {@code duplicate_value}. */
    public BrandingView change(Caller caller, BrandingChange change) {
        if (change.isEmpty()) {
            return get(caller);
        }
        Branding branding = forChange(caller);
        Map<String, Object> before = Columns.of(branding);
        Difference difference = new Difference();
        branding.say(after(change.name(), branding.name()), after(change.welcome(), branding.welcome()),
            after(change.supportEmail(), branding.supportEmail()), after(change.supportUrl(), branding.supportUrl()));
        branding.wear(colour(change.accent(), branding.accent(), Colour::onLight, "accent"),
            colour(change.accentDark(), branding.accentDark(), Colour::onDark, "accent_dark"));
        if (change.hosts() != null) {
            List<String> hosts = rows.hosts(caller.companyId());
            rows.name(caller.companyId(), change.hosts().stream().map(HostName::of).distinct().toList());
            difference.value("hosts", hosts, rows.hosts(caller.companyId()));
        }
        changes.fire(new BrandingChanged(caller, difference.values("", before, Columns.of(branding)).toString()));
        return view(caller, branding);
    }

    /** Shows another logo from now on; {@code validation_error} for what is no small PNG or JPEG. */
    public void showLogo(Caller caller, byte[] picture) {
        byte[] logo = Picture.redrawn(picture);
        forChange(caller).show(logo);
        changes.fire(new BrandingChanged(caller, "logo of " + logo.length + " bytes"));
    }

    /** Shows no logo any more; {@code not_found} where there was none. */
    public void removeLogo(Caller caller) {
        if (rows.of(caller.companyId()).map(Branding::logo).isEmpty()) {
            throw new LicensingException(ErrorCode.NOT_FOUND, "There is no logo.");
        }
        forChange(caller).show(null);
        changes.fire(new BrandingChanged(caller, "no logo"));
    }

    /** Takes away all that the caller's pages say and wear of their own; their host names stay. Where there is nothing, nothing is done. */
    public void reset(Caller caller) {
        if (rows.of(caller.companyId()).isPresent()) {
            Branding branding = forChange(caller);
            branding.say(null, null, null, null);
            branding.wear(null, null);
            branding.show(null);
            changes.fire(new BrandingChanged(caller, "reset"));
        }
    }

    private Branding forChange(Caller caller) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Branding branding = rows.forChange(caller.companyId(), now);
        branding.changed(now);
        return branding;
    }

    private BrandingView view(Caller caller, Branding branding) {
        return new BrandingView(portals.ofCompany(caller.companyId()), branding == null ? null : branding.name(),
            branding == null ? null : branding.accentDark(), rows.hosts(caller.companyId()), branding == null ? null : branding.changedAt());
    }

    private static String after(Wish wish, String before) {
        return wish == null ? before : wish.text();
    }

    private static String colour(Wish wish, String before, BiFunction<String, String, Colour> read, String name) {
        return wish == null || wish.text() == null ? after(wish, before) : read.apply(name, wish.text()).rgb();
    }
}
