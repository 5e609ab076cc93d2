-- The Management API: keys with limits, lists that are found by an index in the order in which they are shown.

alter table management_key add column read_only boolean default false not null;
alter table management_key add column products varchar(4000);

-- A policy that is sold no more.
alter table license_policy add column archived boolean default false not null;

-- When a license expires by its terms; null for never.
alter table license add column ends_at timestamp(3) with time zone;
update license set ends_at = validity_period where validity_period is not null and (license_type <> 'PERPETUAL' or is_trial = true);
update license set ends_at = validity_period + least(grace_period, 876000) * interval '1' hour
    where validity_period is not null and license_type = 'SUBSCRIPTION' and allow_grace_period = true and grace_period > 0;

create index license_created on license (company_id, created_at, id);
create index license_of_product_created on license (company_id, product_id, created_at, id);
create index license_ends on license (company_id, ends_at, id);
create index license_enabled on license (company_id, enabled, created_at, id);

alter table customer add column folded_company varchar(600);
update customer set folded_company = lower(trim(company_name));
alter table customer alter column folded_company set not null;
create index customer_folded_company on customer (company_id, folded_company);
create index customer_created on customer (company_id, created_at, id);
create index customer_order_created on customer_order (company_id, created_at, id);
create index customer_order_of_customer on customer_order (customer_id);
create index license_user_created on license_user (company_id, created_at, id);
create index device_of_company on device (company_id, id);
