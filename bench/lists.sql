-- Makes the licenses of million.sql differ: 100,000 customers, a hardware id for each device, 1000 licenses that are disabled.
set synchronous_commit = off;

insert into customer
select r.* from (select c from customer c order by c.id limit 1) one, generate_series(1, 100000) i,
  jsonb_populate_record(one.c, jsonb_build_object('id', 2000000000 + i, 'email', 'customer-' || i || '@example.com',
    'folded_email', 'customer-' || i || '@example.com', 'company_name', 'Firm ' || i, 'folded_company', 'firm ' || i,
    'first_name', 'Jane', 'last_name', 'Doe-' || i, 'folded_name', 'jane doe-' || i, 'folded_surname', 'doe-' || i || ' jane')) r;

update license set customer_id = 2000000000 + id % 100000 + 1, enabled = id % 1000 <> 0 where id > 3000000000;

update device set hardware_id = 'hw-' || id where id > 6000000000;

vacuum analyze license;

vacuum analyze device;

analyze;

select count(*), 'customers' from customer;
