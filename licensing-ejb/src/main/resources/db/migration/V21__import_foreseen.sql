-- What a dry run would have booked so far, where no later row may have the same: order ids and license keys. Gone when the job has ended.
create table import_foreseen (
    id     bigint primary key,
    job_id bigint not null references import_job,
    name   varchar(250) not null,
    unique (job_id, name)
);
