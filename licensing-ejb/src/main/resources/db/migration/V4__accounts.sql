create table customer_account (
    id         bigint primary key,
    company_id bigint not null references company,
    code       varchar(100) not null,
    name       varchar(200) not null,
    enabled    boolean not null,
    created_at timestamp(3) with time zone not null,
    constraint customer_account_code unique (company_id, code)
);

alter table customer add column customer_account_id bigint;
alter table customer add constraint customer_in_account foreign key (customer_account_id) references customer_account;
create index customer_by_account on customer (customer_account_id);

create table identity_provider (
    customer_account_id  bigint primary key references customer_account,
    company_id           bigint not null references company,
    issuer               varchar(1000) not null,
    client_id            varchar(200) not null,
    sealed_client_secret varchar(4000),
    redirect_uris        varchar(20000) not null,
    scopes               varchar(1000) not null,
    email_claim          varchar(100) not null,
    create_users         boolean not null,
    user_max_activations integer not null,
    changed_at           timestamp(3) with time zone not null
);
