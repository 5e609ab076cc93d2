package io.tallystick.exchange.control;

import io.tallystick.exchange.boundary.ImportKind;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which columns a file may have, and which it must. Any order; a column that nobody knows is refused, as its cells would be lost. */
public enum ImportColumns {

    LICENSES(List.of("customer_email"), "order_id,product_code,policy_code,bundle_code,quantity,license_key,enabled,company_name,first_name,last_name,"
        + "phone,reference,city,postcode,state,country,customer_account_code,user_email,user_password,user_first_name,user_last_name,user_phone,"
        + "license_type,max_activations,allow_unlimited_activations,max_transfers,prevent_vm,allow_offline_activation,offline_lock_days,min_version,"
        + "max_version,validity_period,valid_duration,start_date,is_trial,trial_days,maintenance_period,allow_grace_period,grace_period,is_floating,"
        + "is_floating_cloud,floating_users,floating_timeout,can_borrow,max_borrow_time,max_consumptions,allow_unlimited_consumptions,"
        + "allow_negative_consumptions,allow_overages,max_overages,reset_consumption,consumption_period"),
    CUSTOMERS(List.of("email"), "company_name,first_name,last_name,phone,reference,city,postcode,state,country,customer_account_code");

    /** Begins the name of a column with values of a custom field: {@code field:tier}. */
    static final String FIELD = "field:";

    private final List<String> required;
    private final Set<String> known;

    ImportColumns(List<String> required, String others) {
        this.required = required;
        this.known = new HashSet<>(List.of(others.split(",")));
        this.known.addAll(required);
    }

    /** The columns of such a file. */
    public static ImportColumns of(ImportKind kind) {
        return valueOf(kind.name());
    }

    /** Refuses a file whose columns are not these: {@code validation_error}, {@code missing_parameters}. */
    public void requireFit(List<String> columns) {
        Set<String> unknown = new TreeSet<>(columns);
        unknown.removeAll(known);
        unknown.removeIf(name -> this == LICENSES && name.startsWith(FIELD) && name.length() > FIELD.length());
        if (!unknown.isEmpty()) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "Nobody knows the columns " + unknown
                + ": name them as docs/import.md does, or take them out.");
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "A column stands twice: take one of them out.");
        }
        List<String> missing = required.stream().filter(name -> !columns.contains(name)).toList();
        if (!missing.isEmpty() || this == LICENSES && !columns.contains("product_code") && !columns.contains("bundle_code")) {
            throw new LicensingException(ErrorCode.MISSING_PARAMETERS, "The file needs the columns " + required
                + (this == LICENSES ? " and product_code or bundle_code." : "."));
        }
    }
}
