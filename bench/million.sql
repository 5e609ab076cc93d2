-- Fills a database that bench/lib has loaded with 1000 licenses: 1,000,000 licenses with features and an active device each, and one
-- license, BENCH-BIG, with 100,000 active devices. New columns need no change here: each row is like the one of BENCH-0001.
set synchronous_commit = off;

insert into license
select r.* from license l, generate_series(1001, 1000000) i,
  jsonb_populate_record(l, jsonb_build_object('id', 3000000000 + i, 'license_key', 'BENCH-' || lpad(i::text, greatest(4, length(i::text)), '0'))) r
where l.license_key = 'BENCH-0001';

insert into license_feature
select r.* from license_feature f join license l on l.id = f.license_id, generate_series(1001, 1000000) i,
  jsonb_populate_record(f, jsonb_build_object('id', 4000000000 + (f.id % 100) * 10000000 + i, 'license_id', 3000000000 + i)) r
where l.license_key = 'BENCH-0001';

insert into device
select r.* from device d join license l on l.id = d.license_id, generate_series(1001, 1000000) i,
  jsonb_populate_record(d, jsonb_build_object('id', 6000000000 + i, 'license_id', 3000000000 + i)) r
where l.license_key = 'BENCH-0001' and d.hardware_id = 'device';

insert into license
select r.* from license l,
  jsonb_populate_record(l, jsonb_build_object('id', 3000000000, 'license_key', 'BENCH-BIG', 'times_activated', 100000)) r
where l.license_key = 'BENCH-0001';

insert into license_feature
select r.* from license_feature f join license l on l.id = f.license_id,
  jsonb_populate_record(f, jsonb_build_object('id', 4000000000 + (f.id % 100) * 10000000, 'license_id', 3000000000)) r
where l.license_key = 'BENCH-0001';

insert into device
select r.* from device d join license l on l.id = d.license_id, generate_series(1, 100000) i,
  jsonb_populate_record(d, jsonb_build_object('id', 7000000000 + i, 'license_id', 3000000000, 'hardware_id', 'device-' || i)) r
where l.license_key = 'BENCH-0001' and d.hardware_id = 'device';

insert into audit_entry
select r.* from (select a from audit_entry a where a.event = 'device.activated' order by a.id limit 1) one, generate_series(1001, 1100000) i,
  jsonb_populate_record(one.a, jsonb_build_object('id', 8000000000 + i, 'license_id', case when i > 1000000 then 3000000000 else 3000000000 + i end,
    'device_id', case when i > 1000000 then 7000000000 + i - 1000000 else 6000000000 + i end,
    'chain_position', 1000000000 + i, 'chain_hash', null)) r;

analyze;

checkpoint;

select count(*), 'licenses' from license;

select count(*), 'devices' from device;
