-- Webhooks: events leave through an outbox, and every delivery is accounted for.

-- What the company's webhooks want to hear of, read with the key of each call: names with blanks between, * for all, null for nothing.
alter table company add column wanted_events varchar(2000);

create table webhook (
    id                     bigint primary key,
    company_id             bigint not null references company,
    url                    varchar(2000) not null,
    description            varchar(500) not null,
    events                 varchar(2000) not null,
    enabled                boolean not null,
    sealed_secret          varchar(500) not null,
    sealed_previous_secret varchar(500),
    previous_secret_until  timestamp(3) with time zone,
    created_at             timestamp(3) with time zone not null
);
create index webhook_company on webhook (company_id, id);

-- What happened, written in the transaction in which it did. Without a body it has not been spread to the webhooks yet.
create table webhook_event (
    id          bigint primary key,
    company_id  bigint not null references company,
    event_id    varchar(36) not null unique,
    event       varchar(50) not null,
    license_id  bigint,
    actor       varchar(300) not null,
    content     varchar(1000000) not null,
    body        varchar(1000000),
    spread      boolean not null,
    happened_at timestamp(3) with time zone not null
);
create index webhook_event_waiting on webhook_event (spread, id);
create index webhook_event_age on webhook_event (happened_at);

create table webhook_delivery (
    id              bigint primary key,
    company_id      bigint not null references company,
    webhook_id      bigint not null references webhook on delete cascade,
    happening_id    bigint not null references webhook_event on delete cascade,
    event           varchar(50) not null,
    state           varchar(10) not null,
    tries           integer not null,
    attempts        integer not null,
    created_at      timestamp(3) with time zone not null,
    next_attempt_at timestamp(3) with time zone,
    given_up_at     timestamp(3) with time zone not null,
    constraint webhook_delivery_once unique (webhook_id, happening_id)
);
create index webhook_delivery_due on webhook_delivery (next_attempt_at, webhook_id);
create index webhook_delivery_list on webhook_delivery (webhook_id, created_at, id);
create index webhook_delivery_happening on webhook_delivery (happening_id);

create table webhook_attempt (
    id              bigint primary key,
    delivery_id     bigint not null references webhook_delivery on delete cascade,
    attempted_at    timestamp(3) with time zone not null,
    status          integer,
    duration_millis bigint not null,
    answer          varchar(2000) not null,
    failure         varchar(500)
);
create index webhook_attempt_delivery on webhook_attempt (delivery_id, id);

-- Which ends of licenses have been told: each once.
create table told_end (
    id         bigint primary key,
    license_id bigint not null,
    ends_at    timestamp(3) with time zone not null,
    constraint told_end_once unique (license_id, ends_at)
);
create index told_end_age on told_end (ends_at);
create index license_end on license (company_id, validity_period);
