-- Beside its RSA key a company has an ECDSA P-256 key, for signatures that must be short: activation tokens and codes (ADR 0019).
-- The keys themselves are made by the server, which alone can seal them.
alter table signing_key add column algorithm varchar(10) default 'RS256' not null;
-- The company while the key is the active one, else null: one active key of each kind, however many nodes start at the same moment.
alter table signing_key add column active_for bigint;
update signing_key set active_for = company_id where status = 'ACTIVE';
alter table signing_key add constraint signing_key_active unique (active_for, algorithm);

-- Machine codes that were turned into activation tokens, with the e-mail address that came with each.
create table issued_token (
    id         bigint primary key,
    company_id bigint not null references company,
    license_id bigint not null references license,
    device_id  bigint not null references device,
    request_id varchar(32) not null,
    email      varchar(254) not null,
    issued_at  timestamp(3) with time zone not null,
    constraint issued_token_request unique (device_id, request_id)
);
create index issued_token_license on issued_token (license_id, id);

-- A device that was activated on a page was activated by no API key.
alter table device alter column api_key drop not null;
