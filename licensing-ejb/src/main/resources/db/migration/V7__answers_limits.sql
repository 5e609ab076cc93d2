-- The first answer to an Idempotency-Key, for every mutating call: the key is claimed before the work begins and answered with it.
-- Rows of before keep their plain answer until they end after 24 hours; their key is refused for another request, and never counts twice.
alter table idempotency_record add column state varchar(20) default 'ANSWERED' not null;
alter table idempotency_record add column owner varchar(40);
alter table idempotency_record add column lease_ends_at timestamp(3) with time zone;
alter table idempotency_record add column sealed_answer varchar(1000000);
alter table idempotency_record alter column answer drop not null;
create index idempotency_record_created on idempotency_record (created_at);

-- How many calls of the License API a company may make in a minute; null for no limit.
alter table company add column requests_per_minute integer;
