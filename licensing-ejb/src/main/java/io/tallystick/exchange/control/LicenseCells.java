package io.tallystick.exchange.control;

import io.tallystick.catalog.boundary.ConsumptionPeriod;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.customer.boundary.LicenseUserOrder;
import io.tallystick.license.boundary.LicenseOrder;
import io.tallystick.shared.ErrorCode;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Turns a row of licenses into an order (requirement X4). What a cell names replaces what the policy says. */
final class LicenseCells {

    private static final int NAME = 100;
    private static final int TEXT = 200;
    private static final int SHORT = 50;
    private static final int MOST = 1000;

    private final Cells cells;

    LicenseCells(Cells cells) {
        this.cells = cells;
    }

    /** @param orderId the order's id where the row names none */
    LicenseOrder order(String orderId) {
        String bundle = cells.text("bundle_code", null, NAME);
        String product = bundle == null ? cells.required("product_code", TEXT) : cells.text("product_code", null, TEXT);
        if (bundle != null && product != null) {
            throw new CellRefused(ErrorCode.VALIDATION_ERROR, "bundle_code", "A row names a product_code or a bundle_code, not both.");
        }
        int quantity = cells.number("quantity", 1);
        if (quantity < 1 || quantity > MOST || quantity > 1 && cells.has("license_key")) {
            throw new CellRefused(ErrorCode.VALIDATION_ERROR, "quantity", "The column quantity must be 1 to " + MOST + ", and 1 beside a license_key.");
        }
        List<LicenseOrder.Grant> grants = Collections.nCopies(quantity, grant());
        var item = new LicenseOrder.Item(product, cells.text("policy_code", null, TEXT), grants, bundle);
        return new LicenseOrder(cells.text("order_id", orderId, TEXT), CustomerCells.over(cells, "customer_email", null), List.of(item));
    }

    private LicenseOrder.Grant grant() {
        return new LicenseOrder.Grant(cells.text("license_key", null, TEXT), users(), cells.truth("enabled", true), this::terms, Map.of(),
            cells.beginning(ImportColumns.FIELD), "{}");
    }

    private List<LicenseUserOrder> users() {
        String email = cells.email("user_email");
        return email == null ? List.of() : List.of(new LicenseUserOrder(email, cells.text("user_password", null, 1000),
            cells.text("user_first_name", "", NAME), cells.text("user_last_name", "", NAME), cells.text("user_phone", "", SHORT), 0));
    }

    private Terms terms(Terms policy) {
        return new Terms(cells.choice("license_type", LicenseType.values(), LicenseType::wire, policy.type()), seats(policy.seats()),
            time(policy.time()), floating(policy.floating()), consumption(policy.consumption()));
    }

    private SeatTerms seats(SeatTerms policy) {
        return new SeatTerms(cells.number("max_activations", policy.maxActivations()),
            cells.truth("allow_unlimited_activations", policy.unlimitedActivations()), cells.number("max_transfers", policy.maxTransfers()),
            cells.truth("prevent_vm", policy.preventVm()), cells.truth("allow_offline_activation", policy.offlineAllowed()),
            cells.number("offline_lock_days", policy.offlineLockDays()), cells.text("min_version", policy.minVersion(), SHORT),
            cells.text("max_version", policy.maxVersion(), SHORT));
    }

    private TimeTerms time(TimeTerms policy) {
        return new TimeTerms(cells.moment("validity_period", policy.validityPeriod()), cells.text("valid_duration", policy.validDuration(), SHORT),
            cells.moment("start_date", policy.startDate()), cells.truth("is_trial", policy.trial()), cells.number("trial_days", policy.trialDays()),
            cells.moment("maintenance_period", policy.maintenancePeriod()), cells.truth("allow_grace_period", policy.graceAllowed()),
            cells.number("grace_period", policy.gracePeriod()));
    }

    private FloatingTerms floating(FloatingTerms policy) {
        return new FloatingTerms(cells.truth("is_floating", policy.floating()), cells.truth("is_floating_cloud", policy.cloud()),
            cells.number("floating_users", policy.users()), cells.number("floating_timeout", policy.timeout()),
            cells.truth("can_borrow", policy.canBorrow()), cells.number("max_borrow_time", policy.maxBorrowTime()));
    }

    private ConsumptionTerms consumption(ConsumptionTerms policy) {
        return new ConsumptionTerms(cells.units("max_consumptions", policy.maxConsumptions()),
            cells.truth("allow_unlimited_consumptions", policy.unlimited()), cells.truth("allow_negative_consumptions", policy.negativeAllowed()),
            cells.truth("allow_overages", policy.overagesAllowed()), cells.units("max_overages", policy.maxOverages()),
            cells.truth("reset_consumption", policy.reset()),
            cells.choice("consumption_period", ConsumptionPeriod.values(), ConsumptionPeriod::wire, policy.period()));
    }
}
