-- The end user's own licenses: proved by a link that is mailed, seen in a session, released unless locked.

-- Since when a device is an offline device, by this server's clock, and until when nobody but the machine itself and the vendor may free its seat.
alter table device add column offline_since timestamp(3) with time zone;
alter table device add column locked_until timestamp(3) with time zone;
update device set offline_since = activated_at where offline = true and active = true;
update device set locked_until = (select device.offline_since + least(l.offline_lock_days, 36500) * interval '1' day from license l
    where l.id = device.license_id and l.offline_lock_days > 0) where offline_since is not null;

-- What its user calls it; null while nobody named it.
alter table device add column given_name varchar(100);
create index device_license on device (license_id, active, id);

-- The e-mail address in one spelling: people do not remember in which they bought. A small letter may take more room than its capital.
alter table customer add column folded_email varchar(600);
update customer set folded_email = lower(email);
alter table customer alter column folded_email set not null;
create index customer_folded_email on customer (company_id, folded_email);

create table sign_in_link (
    id            bigint primary key,
    company_id    bigint not null references company,
    email         varchar(254) not null,
    address       varchar(100),
    base_url      varchar(300) not null,
    sender_name   varchar(200) not null,
    reply_to      varchar(254),
    state         varchar(10) not null,
    secret_hash   varchar(64) unique,
    asked_at      timestamp(3) with time zone not null,
    expires_at    timestamp(3) with time zone
);
create index sign_in_link_email on sign_in_link (company_id, email, asked_at);
create index sign_in_link_state on sign_in_link (state, id);
create index sign_in_link_asked on sign_in_link (asked_at);

create table visitor_session (
    id           bigint primary key,
    company_id   bigint not null references company,
    email        varchar(254) not null,
    token_hash   varchar(64) not null unique,
    started_at   timestamp(3) with time zone not null,
    last_seen_at timestamp(3) with time zone not null
);
create index visitor_session_email on visitor_session (company_id, email);
create index visitor_session_started on visitor_session (started_at);

-- Mails that wait to be sent. A row is deleted when its mail has left, or is worth nothing any more.
create table outgoing_mail (
    id              bigint primary key,
    company_id      bigint not null references company,
    recipient       varchar(254) not null,
    sender_name     varchar(200) not null,
    reply_to        varchar(254),
    subject         varchar(300) not null,
    sealed_text     varchar(20000) not null,
    attempts        integer not null,
    next_attempt_at timestamp(3) with time zone not null,
    given_up_at     timestamp(3) with time zone not null
);
create index outgoing_mail_due on outgoing_mail (next_attempt_at);

-- Actors of the trail are e-mail addresses now, too.
alter table audit_entry alter column actor set data type varchar(300);
