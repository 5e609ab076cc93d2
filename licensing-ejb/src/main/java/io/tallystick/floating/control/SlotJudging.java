package io.tallystick.floating.control;

import io.tallystick.floating.entity.FloatingSlot;
import io.tallystick.license.boundary.Finding;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Rule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks the rules of slots about a device that is only imagined to ask for one. */
@ApplicationScoped
public class SlotJudging {

    private static final Rule<Wanted> FEATURE_IS_GRANTED =
        new Rule<>("feature_is_granted", wanted -> Entitlement.of(wanted.license(), wanted.feature()), SlotJudging::granted);

    @Inject
    SlotRows rows;
    @Inject
    Clock clock;

    /**
     * A slot of a license, or of a feature of it.
     *
     * @param feature  null for the license itself
     * @param deviceId null for a machine that the license does not know
     */
    public record Wanted(LicenseView license, String feature, Long deviceId) {
    }

    /** What the rules of a check say, beside those about the device: an expired license is shown, and needs no slot (requirement F10). */
    public List<Finding> check(Wanted wanted) {
        return found(wanted, wish -> {
            List<Finding> findings = new ArrayList<>();
            if (wanted.feature() != null) {
                findings.add(SlotRules.FEATURE_HAS_NOT_EXPIRED.find(wish));
            }
            if (wish.entitlement().terms().floats() && !wish.over()) {
                findings.add(SlotRules.SLOT_IS_FREE.find(wish));
            }
            return findings;
        });
    }

    /** What the rules of borrowing say, for as long as is allowed. */
    public List<Finding> borrowing(Wanted wanted) {
        return found(wanted, wish -> Rule.findAll(SlotRules.OF_BORROWING, wish));
    }

    private List<Finding> found(Wanted wanted, Function<SlotRules.Wish, List<Finding>> rest) {
        List<Finding> findings = new ArrayList<>();
        if (wanted.feature() != null) {
            findings.add(FEATURE_IS_GRANTED.find(wanted));
        }
        if (findings.stream().allMatch(Finding::passed)) {
            findings.addAll(rest.apply(wish(Entitlement.of(wanted.license(), wanted.feature()), wanted.deviceId())));
        }
        return findings;
    }

    private SlotRules.Wish wish(Entitlement entitlement, Long deviceId) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<FloatingSlot> own = deviceId == null ? Optional.empty() : rows.seen(entitlement.id(), deviceId, now);
        return new SlotRules.Wish(entitlement, own.isPresent(), rows.inUse(entitlement.id(), now),
            own.map(slot -> slot.borrowedUntil(now)).orElse(null), null, now);
    }

    private static String granted(Wanted wanted) {
        boolean known = wanted.license().features().stream().anyMatch(each -> each.code().equals(wanted.feature()));
        return known ? "The license grants the feature " + wanted.feature() + "." : "The license has no feature " + wanted.feature() + ".";
    }
}
