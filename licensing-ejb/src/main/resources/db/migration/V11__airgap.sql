-- Licenses on machines behind an air gap, by codes typed by hand.

alter table device add column air_gapped boolean default false not null;

-- handle: bits of the secret's hash, which the activation code shows. The secret itself proves what a device says, so it is sealed, not hashed.
create table airgap_pairing (
    id                bigint primary key,
    company_id        bigint not null references company,
    license_id        bigint not null references license,
    handle            varchar(10) not null,
    sealed_secret     varchar(200) not null,
    state             varchar(20) not null,
    hardware_id       varchar(500),
    nonce             varchar(6),
    confirmation_code varchar(500),
    deactivation_mac  varchar(60),
    created_at        timestamp(3) with time zone not null,
    confirmed_at      timestamp(3) with time zone,
    returned_at       timestamp(3) with time zone,
    constraint airgap_pairing_handle unique (company_id, handle)
);
create index airgap_pairing_license on airgap_pairing (license_id, state);

-- Who activates a device on a page has no API key.
alter table device alter column api_key drop not null;
