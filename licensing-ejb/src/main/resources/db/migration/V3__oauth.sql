-- OAuth 2 client credentials: clients with their secrets and scopes; the key that signs a company's access tokens.

-- Null until the company has its first OAuth client: only the server, not a migration, can seal a key.
alter table company add column sealed_token_key varchar(200);

create table oauth_client (
    id                     bigint primary key,
    company_id             bigint not null references company,
    name                   varchar(200) not null,
    client_id              varchar(100) not null unique,
    sealed_secret          varchar(1000) not null,
    sealed_previous_secret varchar(1000),
    previous_secret_until  timestamp(3) with time zone,
    scope_level            varchar(20) not null,
    scope_id               bigint,
    read_only              boolean not null,
    products               varchar(4000),
    revoked                boolean not null,
    created_at             timestamp(3) with time zone not null,
    constraint oauth_client_scope check (scope_level = 'COMPANY' and scope_id is null or scope_level <> 'COMPANY' and scope_id is not null)
);
create index oauth_client_company on oauth_client (company_id, id);
