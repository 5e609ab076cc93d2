-- PostgreSQL finds the beginning of a text by an index only where the index sorts bytes; H2 does so by any index.

create index license_key_prefix on license (company_id, license_key varchar_pattern_ops);
create index device_hardware_prefix on device (company_id, hardware_id varchar_pattern_ops);
create index customer_order_prefix on customer_order (company_id, order_store_id varchar_pattern_ops);
create index customer_email_prefix on customer (company_id, folded_email varchar_pattern_ops);
create index customer_company_prefix on customer (company_id, folded_company varchar_pattern_ops);
create index license_user_email_prefix on license_user (company_id, email varchar_pattern_ops);
