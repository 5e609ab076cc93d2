package io.tallystick.exchange.boundary;

import java.util.List;

/** What may be read into a file, with the names of its columns. */
public enum ExportKind {

    LICENSES("licenses", "id,license_key,product_code,policy_code,bundle_code,order_id,customer_email,license_type,enabled,max_activations,"
        + "times_activated,transfer_count,validity_period,valid_duration,start_date,is_trial,maintenance_period,max_consumptions,total_consumptions,"
        + "created_at"),
    DEVICES("devices", "id,license_id,hardware_id,is_active,is_blacklisted,name,hostname,os_ver,app_ver,app_name,sdk_ver,ip,ip_local,mac_address,is_vm,"
        + "vm_info,activated_at,deactivated_at,last_check_at"),
    CUSTOMERS("customers", "id,email,company_name,first_name,last_name,phone,reference,city,postcode,state,country,customer_account_code,created_at"),
    ORDERS("orders", "id,order_id,customer_email,created_at");

    private final String wire;
    private final List<String> columns;

    ExportKind(String wire, String columns) {
        this.wire = wire;
        this.columns = List.of(columns.split(","));
    }

    /** The name in the address. */
    public String wire() {
        return wire;
    }

    /** The names of its columns, the id first. */
    public List<String> columns() {
        return columns;
    }
}
