-- The core: companies and keys, catalog, customers, licenses, devices, the ledger, offline files, audit.
-- One dialect for H2 and PostgreSQL. All times are UTC; ids stay below 2^53.

create sequence id_sequence start with 1000050 increment by 50;

create table company (
    id             bigint primary key,
    name           varchar(200) not null unique,
    oauth_required boolean not null,
    created_at     timestamp(3) with time zone not null
);

create table signing_key (
    id                 bigint primary key,
    company_id         bigint not null references company,
    key_id             varchar(64) not null unique,
    status             varchar(10) not null,
    public_key         varchar(2000) not null,
    sealed_private_key varchar(8000) not null,
    created_at         timestamp(3) with time zone not null
);
create index signing_key_company on signing_key (company_id, status);

create table api_key (
    id                bigint primary key,
    company_id        bigint not null references company,
    name              varchar(200) not null,
    api_key           varchar(100) not null unique,
    sealed_shared_key varchar(1000) not null,
    read_only         boolean not null,
    products          varchar(4000),
    revoked           boolean not null,
    created_at        timestamp(3) with time zone not null
);
create index api_key_company on api_key (company_id);

create table management_key (
    id         bigint primary key,
    company_id bigint not null references company,
    name       varchar(200) not null,
    key_hash   varchar(64) not null unique,
    revoked    boolean not null,
    created_at timestamp(3) with time zone not null
);

create table product (
    id                   bigint primary key,
    version              bigint not null,
    company_id           bigint not null references company,
    short_code           varchar(100) not null,
    name                 varchar(200) not null,
    authorization_method varchar(20) not null,
    allow_trial          boolean not null,
    trial_days           integer not null,
    floating_timeout     integer not null,
    allow_overages       boolean not null,
    max_overages         bigint not null,
    prevent_vm           boolean not null,
    enabled              boolean not null,
    archived             boolean not null,
    metadata             varchar(20000) not null,
    created_at           timestamp(3) with time zone not null,
    constraint product_short_code unique (company_id, short_code)
);

create table product_feature (
    id                            bigint primary key,
    product_id                    bigint not null references product,
    code                          varchar(100) not null,
    name                          varchar(200) not null,
    feature_type                  varchar(20) not null,
    metadata                      varchar(20000) not null,
    max_consumptions              bigint not null,
    allow_unlimited_consumptions  boolean not null,
    allow_negative_consumptions   boolean not null,
    allow_overages                boolean not null,
    max_overages                  bigint not null,
    reset_consumption             boolean not null,
    consumption_period            varchar(20),
    is_floating                   boolean not null,
    is_floating_cloud             boolean not null,
    floating_users                integer not null,
    floating_timeout              integer not null,
    can_borrow                    boolean not null,
    max_borrow_time               integer not null,
    constraint product_feature_code unique (product_id, code)
);

create table custom_field (
    id            bigint primary key,
    product_id    bigint not null references product,
    name          varchar(100) not null,
    data_type     varchar(20) not null,
    default_value varchar(2000),
    constraint custom_field_name unique (product_id, name)
);

create table license_policy (
    id                            bigint primary key,
    product_id                    bigint not null references product,
    code                          varchar(100) not null,
    name                          varchar(200) not null,
    is_default                    boolean not null,
    features                      varchar(4000),
    license_type                  varchar(20) not null,
    max_activations               integer not null,
    allow_unlimited_activations   boolean not null,
    max_transfers                 integer not null,
    prevent_vm                    boolean not null,
    allow_offline_activation      boolean not null,
    offline_lock_days             integer not null,
    min_version                   varchar(50),
    max_version                   varchar(50),
    validity_period               timestamp(3) with time zone,
    valid_duration                varchar(20),
    start_date                    timestamp(3) with time zone,
    is_trial                      boolean not null,
    trial_days                    integer not null,
    maintenance_period            timestamp(3) with time zone,
    allow_grace_period            boolean not null,
    grace_period                  integer not null,
    is_floating                   boolean not null,
    is_floating_cloud             boolean not null,
    floating_users                integer not null,
    floating_timeout              integer not null,
    can_borrow                    boolean not null,
    max_borrow_time               integer not null,
    max_consumptions              bigint not null,
    allow_unlimited_consumptions  boolean not null,
    allow_negative_consumptions   boolean not null,
    allow_overages                boolean not null,
    max_overages                  bigint not null,
    reset_consumption             boolean not null,
    consumption_period            varchar(20),
    constraint license_policy_code unique (product_id, code)
);

create table customer (
    id           bigint primary key,
    company_id   bigint not null references company,
    email        varchar(254) not null,
    company_name varchar(200) not null,
    reference    varchar(200) not null,
    phone        varchar(50) not null,
    first_name   varchar(100) not null,
    last_name    varchar(100) not null,
    city         varchar(100) not null,
    postcode     varchar(20) not null,
    state        varchar(100) not null,
    country      varchar(100) not null,
    metadata     varchar(20000) not null,
    created_at   timestamp(3) with time zone not null,
    constraint customer_email unique (company_id, email)
);

create table customer_order (
    id             bigint primary key,
    company_id     bigint not null references company,
    customer_id    bigint not null references customer,
    order_store_id varchar(200) not null,
    created_at     timestamp(3) with time zone not null,
    constraint customer_order_store_id unique (company_id, order_store_id)
);

create table license_user (
    id                  bigint primary key,
    company_id          bigint not null references company,
    email               varchar(254) not null,
    password_hash       varchar(300) not null,
    is_initial_password boolean not null,
    is_active           boolean not null,
    first_name          varchar(100) not null,
    last_name           varchar(100) not null,
    phone_number        varchar(50) not null,
    created_at          timestamp(3) with time zone not null,
    constraint license_user_email unique (company_id, email)
);

create table license (
    id                            bigint primary key,
    version                       bigint not null,
    company_id                    bigint not null references company,
    product_id                    bigint not null references product,
    customer_id                   bigint not null references customer,
    order_id                      bigint not null references customer_order,
    license_policy                varchar(100) not null,
    license_key                   varchar(200),
    enabled                       boolean not null,
    metadata                      varchar(20000) not null,
    times_activated               integer not null,
    vacated_seats                 integer not null,
    transfer_count                integer not null,
    total_consumptions            bigint not null,
    consumption_period_start      date not null,
    created_at                    timestamp(3) with time zone not null,
    license_type                  varchar(20) not null,
    max_activations               integer not null,
    allow_unlimited_activations   boolean not null,
    max_transfers                 integer not null,
    prevent_vm                    boolean not null,
    allow_offline_activation      boolean not null,
    offline_lock_days             integer not null,
    min_version                   varchar(50),
    max_version                   varchar(50),
    validity_period               timestamp(3) with time zone,
    valid_duration                varchar(20),
    start_date                    timestamp(3) with time zone,
    is_trial                      boolean not null,
    trial_days                    integer not null,
    maintenance_period            timestamp(3) with time zone,
    allow_grace_period            boolean not null,
    grace_period                  integer not null,
    is_floating                   boolean not null,
    is_floating_cloud             boolean not null,
    floating_users                integer not null,
    floating_timeout              integer not null,
    can_borrow                    boolean not null,
    max_borrow_time               integer not null,
    max_consumptions              bigint not null,
    allow_unlimited_consumptions  boolean not null,
    allow_negative_consumptions   boolean not null,
    allow_overages                boolean not null,
    max_overages                  bigint not null,
    reset_consumption             boolean not null,
    consumption_period            varchar(20),
    constraint license_license_key unique (company_id, license_key),
    constraint license_seats check (times_activated >= 0 and vacated_seats >= 0
        and (allow_unlimited_activations or times_activated <= max_activations))
);
create index license_product on license (company_id, product_id, id);
create index license_order on license (order_id);
create index license_customer on license (customer_id);

create table license_assignment (
    id              bigint primary key,
    license_id      bigint not null references license,
    license_user_id bigint not null references license_user,
    max_activations integer not null,
    times_activated integer not null,
    constraint license_assignment_user unique (license_id, license_user_id),
    constraint license_assignment_seats check (times_activated >= 0
        and (max_activations = 0 or times_activated <= max_activations))
);
create index license_assignment_by_user on license_assignment (license_user_id, license_id);

create table license_feature (
    id                            bigint primary key,
    license_id                    bigint not null references license,
    feature_id                    bigint not null references product_feature,
    code                          varchar(100) not null,
    feature_type                  varchar(20) not null,
    expiry_date                   timestamp(3) with time zone,
    total_consumptions            bigint not null,
    consumption_period_start      date not null,
    max_consumptions              bigint not null,
    allow_unlimited_consumptions  boolean not null,
    allow_negative_consumptions   boolean not null,
    allow_overages                boolean not null,
    max_overages                  bigint not null,
    reset_consumption             boolean not null,
    consumption_period            varchar(20),
    is_floating                   boolean not null,
    is_floating_cloud             boolean not null,
    floating_users                integer not null,
    floating_timeout              integer not null,
    can_borrow                    boolean not null,
    max_borrow_time               integer not null,
    constraint license_feature_code unique (license_id, code)
);

create table license_custom_field (
    id              bigint primary key,
    license_id      bigint not null references license,
    custom_field_id bigint not null references custom_field,
    field_value     varchar(2000) not null,
    constraint license_custom_field_once unique (license_id, custom_field_id)
);

create table device (
    id              bigint primary key,
    company_id      bigint not null references company,
    license_id      bigint not null references license,
    license_user_id bigint references license_user,
    hardware_id     varchar(500) not null,
    active          boolean not null,
    offline         boolean not null,
    blacklisted     boolean not null,
    api_key         varchar(100) not null,
    activated_at    timestamp(3) with time zone not null,
    claimed_at      timestamp(3) with time zone not null,
    deactivated_at  timestamp(3) with time zone,
    last_check_at   timestamp(3) with time zone,
    app_ver         varchar(100),
    app_name        varchar(200),
    sdk_ver         varchar(100),
    os_ver          varchar(200),
    hostname        varchar(300),
    ip              varchar(100),
    ip_local        varchar(100),
    mac_address     varchar(100),
    is_vm           boolean not null,
    vm_info         varchar(500),
    constraint device_license_hardware unique (license_id, hardware_id)
);
create index device_hardware on device (company_id, hardware_id);

create table device_variable (
    id             bigint primary key,
    device_id      bigint not null references device,
    variable       varchar(200) not null,
    variable_value varchar(4000) not null,
    created_at     timestamp(3) with time zone not null,
    constraint device_variable_name unique (device_id, variable)
);

create table consumption_entry (
    id                 bigint primary key,
    company_id         bigint not null references company,
    license_id         bigint not null references license,
    license_feature_id bigint references license_feature,
    device_id          bigint references device,
    units              bigint not null,
    source             varchar(20) not null,
    booking_key        varchar(200),
    period_start       date not null,
    booked_at          timestamp(3) with time zone not null
);
create index consumption_entry_license on consumption_entry (license_id, license_feature_id, period_start);

create table idempotency_record (
    id           bigint primary key,
    company_id   bigint not null references company,
    idempotency_key varchar(200) not null,
    request_hash varchar(64) not null,
    answer       varchar(20000) not null,
    created_at   timestamp(3) with time zone not null,
    constraint idempotency_record_key unique (company_id, idempotency_key)
);

create table offline_request (
    id           bigint primary key,
    company_id   bigint not null references company,
    request_id   varchar(200) not null,
    kind         varchar(20) not null,
    content_hash varchar(64) not null,
    license_id   bigint not null references license,
    device_id    bigint not null references device,
    received_at  timestamp(3) with time zone not null,
    constraint offline_request_id unique (company_id, request_id)
);

create table audit_entry (
    id         bigint primary key,
    company_id bigint not null references company,
    at         timestamp(3) with time zone not null,
    event      varchar(60) not null,
    actor      varchar(200) not null,
    code       varchar(60),
    license_id bigint,
    device_id  bigint,
    address    varchar(100),
    detail     varchar(2000) not null
);
create index audit_entry_company on audit_entry (company_id, at);
create index audit_entry_license on audit_entry (license_id);
