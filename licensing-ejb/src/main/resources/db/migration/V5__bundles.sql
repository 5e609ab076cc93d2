-- Bundles: several products sold under one code, whose licenses share one key or one user.

create table bundle (
    id                   bigint primary key,
    version              bigint not null,
    company_id           bigint not null references company,
    code                 varchar(100) not null,
    name                 varchar(200) not null,
    authorization_method varchar(20) not null,
    enabled              boolean not null,
    archived             boolean not null,
    created_at           timestamp(3) with time zone not null,
    constraint bundle_code unique (company_id, code)
);

create table bundle_member (
    id          bigint primary key,
    bundle_id   bigint not null references bundle,
    product_id  bigint not null references product,
    policy_code varchar(100),
    constraint bundle_member_product unique (bundle_id, product_id)
);

-- The licenses that one grant of a bundle issued name the bundle, and the first of them as their set.
alter table license add column bundle_code varchar(100);
alter table license add column bundle_set bigint;
create index license_bundle_set on license (bundle_set);

-- The licenses of a set share their key, one for each product. That a key is not given to anything else is asked under the lock of the
-- company, under which all orders are.
alter table license drop constraint license_license_key;
alter table license add constraint license_product_key unique (company_id, product_id, license_key);
create index license_key_of_company on license (company_id, license_key);
