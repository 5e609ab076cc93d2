-- Installation files of products, trials, and whether a company hands out several trials to one machine or person.

alter table company add column allow_multiple_trials boolean default false not null;

-- version_order: digits alone, so that every collation sorts them alike; see Version.order.
create table installation_file (
    id                 bigint primary key,
    company_id         bigint not null references company,
    product_id         bigint not null references product,
    version            varchar(50) not null,
    version_order      varchar(100) not null,
    environment        varchar(10) not null,
    channel            varchar(50) not null,
    url                varchar(2000) not null,
    hash_md5           varchar(32),
    file_size          bigint,
    requires_version   varchar(50),
    release_date       timestamp(3) with time zone not null,
    eula_link          varchar(2000),
    release_notes_link varchar(2000),
    created_at         timestamp(3) with time zone not null,
    constraint installation_file_version unique (product_id, version_order, environment, channel)
);

-- claimant: the hardware id, or the user's e-mail. The first trial is number 1, so that two firsts cannot be.
create table license_trial (
    id           bigint primary key,
    company_id   bigint not null references company,
    product_id   bigint not null references product,
    claimant     varchar(500) not null,
    trial_number integer not null,
    license_id   bigint not null unique references license,
    created_at   timestamp(3) with time zone not null,
    constraint license_trial_number unique (product_id, claimant, trial_number)
);
