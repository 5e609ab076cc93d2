-- The trail is read newest first, by what people look for: a license, a device, a kind of event, a code, a person.
create index audit_entry_newest on audit_entry (company_id, at, id);
create index audit_entry_of_license on audit_entry (license_id, at, id);
create index audit_entry_of_device on audit_entry (device_id, at, id);
create index audit_entry_of_event on audit_entry (company_id, event, at, id);
create index audit_entry_of_code on audit_entry (company_id, code, at, id);
create index audit_entry_of_actor on audit_entry (company_id, actor, at, id);
drop index audit_entry_company;
drop index audit_entry_license;

-- The chain: only the sealer sets these two, once, from nothing (docs/audit.md). The index also finds the lines that wait.
alter table audit_entry add column chain_position bigint;
alter table audit_entry add column chain_hash varchar(64);
alter table audit_entry add constraint audit_entry_position unique (company_id, chain_position);

-- Where a company's chain ends. Its row is what nodes lock, so that one of them seals at a time.
create table audit_chain (
    company_id          bigint primary key references company,
    sealed_to           bigint not null,
    hash                varchar(64) not null,
    checkpoint_position bigint not null,
    checkpoint_digest   varchar(64),
    checkpoint_at       timestamp(3) with time zone
);

-- Signed ends of the chain; written once, never changed.
create table audit_checkpoint (
    id             bigint primary key,
    company_id     bigint not null references company,
    chain_position bigint not null,
    signed_at      timestamp(3) with time zone not null,
    jws            varchar(2000) not null,
    unique (company_id, chain_position)
);
