-- What the vendor's people write down about a license. Appended, never changed.
create table license_note (
    id          bigint primary key,
    company_id  bigint not null references company,
    license_id  bigint not null references license on delete cascade,
    author      varchar(300) not null,
    note_text   varchar(4000) not null,
    written_at  timestamp(3) with time zone not null
);
create index license_note_license on license_note (license_id, written_at);
