-- Imports: a job with its progress, the rows that it has still to book, and what was refused.
create table import_job (
    id            bigint primary key,
    company_id    bigint not null references company,
    kind          varchar(20) not null,
    name          varchar(200) not null,
    actor         varchar(300) not null,
    address       varchar(100),
    dry_run       boolean not null,
    state         varchar(20) not null,
    columns       varchar(10000) not null,
    rows_total    integer not null,
    rows_done     integer not null,
    rows_refused  integer not null,
    troubles      integer not null,
    owner         varchar(40),
    lease_ends_at timestamp(3) with time zone not null,
    created_at    timestamp(3) with time zone not null,
    finished_at   timestamp(3) with time zone
);
create index import_job_company on import_job (company_id, id);
create index import_job_due on import_job (state, lease_ends_at);

-- Gone when the job has ended. Sealed, as rows may hold passwords.
create table import_chunk (
    id          bigint primary key,
    job_id      bigint not null references import_job,
    first_row   integer not null,
    sealed_rows varchar(1000000) not null,
    unique (job_id, first_row)
);

create table import_refusal (
    id          bigint primary key,
    job_id      bigint not null references import_job,
    line        integer not null,
    column_name varchar(200),
    code        varchar(60) not null,
    message     varchar(2000) not null,
    unique (job_id, line)
);
