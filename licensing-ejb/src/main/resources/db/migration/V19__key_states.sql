-- Keys of which it is known since when and until when they signed (ADR 0029). Until now "retired" meant that a key is published no more: that is
-- "revoked" from now on, and a key that retires stays published, without its private half.
alter table signing_key add column signs_from timestamp(3) with time zone;
alter table signing_key add column signs_until timestamp(3) with time zone;
alter table signing_key add column ended_at timestamp(3) with time zone;
alter table signing_key alter column sealed_private_key drop not null;
update signing_key set signs_from = created_at;
-- A former key signed until the next one of its kind was made.
update signing_key set signs_until = (select min(n.created_at) from signing_key n where n.company_id = signing_key.company_id
    and n.algorithm = signing_key.algorithm and n.created_at > signing_key.created_at) where status <> 'ACTIVE';
update signing_key set status = 'REVOKED', sealed_private_key = null where status = 'RETIRED';

-- Which key signed the end of a chain last: when another one signs, it signs soon.
alter table audit_chain add column checkpoint_key varchar(64);

-- The operator, who belongs to no company, sends Idempotency-Keys, too; such a key stands once, as a company's does.
alter table idempotency_record alter column company_id drop not null;
alter table idempotency_record add column operator_key varchar(200);
alter table idempotency_record add constraint idempotency_record_operator unique (operator_key);
