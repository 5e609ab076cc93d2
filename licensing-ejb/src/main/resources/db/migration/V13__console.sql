-- Those who work for the vendor at the console: who they are, how they prove it, and where they are signed in.

create table console_user (
    id                 bigint primary key,
    company_id         bigint not null references company,
    -- In small letters.
    email              varchar(254) not null,
    name               varchar(200) not null,
    role               varchar(20) not null,
    password_hash      varchar(300) not null,
    enabled            boolean not null,
    -- Wrong passwords and codes since the last right one.
    failed_attempts    integer not null,
    locked_until       timestamp(3) with time zone,
    -- The secret that an authenticator app shares; counts from its first right code on.
    sealed_totp_secret varchar(400),
    totp_confirmed     boolean not null,
    -- The 30 seconds of the last code that was taken: none is taken twice.
    totp_step          bigint not null,
    created_at         timestamp(3) with time zone not null,
    last_sign_in_at    timestamp(3) with time zone,
    constraint console_user_email unique (company_id, email)
);
create index console_user_by_email on console_user (email);

create table console_recovery_code (
    id        bigint primary key,
    user_id   bigint not null references console_user on delete cascade,
    code_hash varchar(64) not null,
    constraint console_recovery_code_hash unique (user_id, code_hash)
);

create table console_session (
    id                bigint primary key,
    company_id        bigint not null references company,
    user_id           bigint not null references console_user on delete cascade,
    token_hash        varchar(64) not null unique,
    started_at        timestamp(3) with time zone not null,
    last_seen_at      timestamp(3) with time zone not null,
    -- The password was right, the code of the app is still to come.
    second_factor_due boolean not null,
    address           varchar(100),
    agent             varchar(300)
);
create index console_session_user on console_session (user_id);
create index console_session_started on console_session (started_at);

-- The dashboard: units by day, however many were booked.
create index consumption_entry_booked on consumption_entry (company_id, booked_at, units);
