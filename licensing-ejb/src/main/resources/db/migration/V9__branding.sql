-- How a company's pages look; a company without a row shows its plain name.
create table branding (
    company_id bigint not null primary key references company (id),
    display_name varchar(120),
    welcome varchar(600),
    support_email varchar(254),
    support_url varchar(500),
    accent varchar(7),
    accent_dark varchar(7),
    logo bytea,
    changed_at timestamp(3) with time zone not null
);

-- Which host names show whose pages. A name belongs to one company.
create table portal_host (
    host varchar(253) not null primary key,
    company_id bigint not null references company (id)
);
create index portal_host_company on portal_host (company_id);
