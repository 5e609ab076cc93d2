-- The books of the first release: made by that release itself with its demo company and a few devices, then written out.
-- Active devices, one that left, one without network, a user, a feature, bookings under a key, files and their answers.

insert into company (id, name, oauth_required, created_at) values
(1000001, 'Acme', FALSE, timestamp with time zone '2026-11-21 12:37:39.05+00');

insert into signing_key (id, company_id, key_id, status, public_key, sealed_private_key, created_at) values
(1000004, 1000001, '621b850e-c232-4c9b-bf69-25b1409e291e', 'ACTIVE', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAofFIBxrVf43uut2kYw2n9LwownictwN8AGF/rYY8nCIKt3ocQx1MrK15wWgHsRBSazQOQ+0oD75uBpw0Ngv4YCijqpTh9mfsqHp4eSy1zzXaGYyytq08EPcZ7i0T/DkUsxaLwC3jhFDrcdx+SEVZ+Qgv+HJIS9zGLxJSQ6zG1QN7jDHXPbP0zt2yvC7nfeP7ZDCuDU5ueU/sqsLSypEpQge7UcS/yJAUEUmmXvgYmLotPLenPc/3OdK7ZaaMTUhBP3QhIi0Hc1pLyXLedqkXENxLE/AHG+7Bwr22bHaLkjPaNRmwQfQxe3T2H8SZvomnV++sxYjxqDSAaupl5O4w2QIDAQAB', 'bdwwn2vUvFZi5BuKKj7j4ZEjKt4TDA69kVrDadQizkFjMyYMyIPNUgX1DexVFtSj00HoGoSL2hU5pIugv3raZh3B5c4dEQ/7HguDRa/D0C/Rx+mHxEF/xEvtd/oU1MX0Pr8skP0f8GT4ekoEdRnK0nq870v4sWDHOv4Zj2yXMfJmQSYUpP+TXecGHTt3kqpP9fKivFMS+NmVJ1+7htqqmOeHxStsNSIwi2qhP2IJQmDOs7XDE1Ucc0VMbqhS8Gm8C9S2ql25v9NtYdJpgMzSBOYex3qMOuJBc9lKJhyznkckxGCCFVVAqttKkIy7CIsIZA6fsYTSYFIA3jU6yvk5IHNif+sqCAx1afRbeoE6L3YwE2OzuSNXgdvFw19QkYTj6ZghywRJVzS/IqaHSrIOPk0S9b8+X2ms1HCEgs2MLxzsZWIYH+q6uT3+OvhaIcPkNyDp9d2urpQ2i0uos4RDp3eQMdjeouFNuQQIb3jlGVey3p9j8jKFcAeR2/SvmskEaM0542vzuSMkHA2w5Rbl8/ctYnAu/oHIi6jojC2pGOmM+8UpxIOAlBYXrYWykllD98dvvBOvKn7icdwA/GHXSyTZGZ95FWT4YCriNhFDTP6uVue10ejDkWLK1G6y8etZ6RdzHkzCHWYSg0ztF/mmoTwq4bATc0bbON9cnDKbW9ozIy8r7RsdlSdgyUdgpsYqkUnd/DZ9udqzw3fZReAMWA/0lDtlJ0s8obf+ZGBBlABCU+CBPdYPi/rzUvObrLWG5OOjQ2c5N0xH0xMLVAWer0ISOqgL0Hj6e1FKduXJA8empqYmcLsHuzHXW6T7JbnRu3gJw9X3+4nENDCArymShokSLvLs+Eppjj63Wce4Ahbu2Ycr5yutmYpCTmJxWkXhyeAoeRHFYc2FpMW8ox8kfIBM8wbOjE3jgXtftIh9goeLnTrTtNpCbDQPYUHc3qNaO2tDR/gXYbLYgVSmAxx81tK5QGpa3uZ/jLrG22UNsryeuZRJZPVbKGDZLBET7SXTxAY1yod5691lPJ1dfj4HcdPTCSqncdrt4X+rxQf7VN001LAzxgbk2QTV0Jk8amL3RDlsmUHGCWh2CzDuW17UUz2Ho3k+YprwQIajKjb1C9udGzUCdi8KFw7JjGgO/P1moZj4yoL9Hy3ieThuqam9Fj2xJwRusGAJcghZBFeQu38m+WQ5ILvEOCwYU6EpWmjBR1MRciCQqsrHnKYu/HUpS+8uLNzy6MzfY7aZABu8kxwDOMizOMvwOxCYsaQCNEARj/v5Hnn4I/wOI1ixs+PYx1wpHlBqxzU75Qv8O5SMjBvnnvZTg//bqMIVfxVmLGu//fiGzaGYMt92NJ1kS0n9l2D3CeXpmuuBaoLjI+QnRh3Z4bSnvvJDMB9kBt+F8UfdMrzxtN+TGED+/yH45ihSvaYBbmRs8Q/pjbP7VQnqXPsAOm41aX/7A0soD96R2JmMCtsqP/MvVyvYafrAeQcAHV/EIFKNukgvSVkmylc5Bf92Dyvqbj2/Gc18OZi4IW0JmeX6nqYRTA4iDYt8UQLvZkWNmVJYI0Y4WkcpfxdzvbHtIlStSUwiAXg2gm+qpD3zCRjV4EC7lVOT000INM5HlQOftJY3CFBzdET7JBEKArNfhBZ1cR81rMAp0aUY', timestamp with time zone '2026-11-21 12:37:40.775+00');

insert into api_key (id, company_id, name, api_key, sealed_shared_key, read_only, products, revoked, created_at) values
(1000002, 1000001, 'first key', '11111111-2222-3333-4444-555555555555', 'RnOVpg/TIntrVXv4iN5xbD5DrAQrVW06lsDqjFhDw8N3g/crwzefDT+i8u1/mOonM3+W', FALSE, NULL, FALSE, timestamp with time zone '2026-11-21 12:37:39.05+00'),
(1000016, 1000001, 'read-only', '22222222-3333-4444-5555-666666666666', 'zr73/YmB3q88F/q7qpixFeXvCkW/HhH85Hn++4X7rBI0SRzN5k949UndkYJDWtbRAq6e', TRUE, NULL, FALSE, timestamp with time zone '2026-11-21 12:37:48.505+00'),
(1000018, 1000001, 'without OTHER', '33333333-4444-5555-6666-777777777777', 'jlylZ3ilf4i4zyvfKQdLbRcvjCPYxqYst/4iKBizLOADZnAZJHafdy0TtlPhbF0WTM5+', FALSE, 'EX,EXU', FALSE, timestamp with time zone '2026-11-21 12:37:48.556+00');

insert into management_key (id, company_id, name, key_hash, revoked, created_at) values
(1000003, 1000001, 'first key', '2680bee54f5190b59fc220ce25599f45aa908cee2431125dc9ac63ca013feece', FALSE, timestamp with time zone '2026-11-21 12:37:39.05+00');

insert into product (id, version, company_id, short_code, name, authorization_method, allow_trial, trial_days, floating_timeout, allow_overages, max_overages, prevent_vm, enabled, archived, metadata, created_at) values
(1000005, 1, 1000001, 'EX', 'Example', 'LICENSE_KEY', FALSE, 0, 120, FALSE, 0, FALSE, TRUE, FALSE, '{}', timestamp with time zone '2026-11-21 12:37:47.742+00'),
(1000010, 1, 1000001, 'EXU', 'Example for users', 'USER', FALSE, 0, 120, FALSE, 0, FALSE, TRUE, FALSE, '{}', timestamp with time zone '2026-11-21 12:37:48.23+00'),
(1000013, 1, 1000001, 'OTHER', 'Another example', 'LICENSE_KEY', FALSE, 0, 120, FALSE, 0, FALSE, TRUE, FALSE, '{}', timestamp with time zone '2026-11-21 12:37:48.327+00');

insert into product_feature (id, product_id, code, name, feature_type, metadata, max_consumptions, allow_unlimited_consumptions, allow_negative_consumptions, allow_overages, max_overages, reset_consumption, consumption_period, is_floating, is_floating_cloud, floating_users, floating_timeout, can_borrow, max_borrow_time) values
(1000006, 1000005, 'export', 'Export', 'CONSUMPTION', '{}', 50, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000007, 1000005, 'pro', 'Pro', 'ACTIVATION', '{}', 0, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0);

insert into license_policy (id, product_id, code, name, is_default, features, license_type, max_activations, allow_unlimited_activations, max_transfers, prevent_vm, allow_offline_activation, offline_lock_days, min_version, max_version, validity_period, valid_duration, start_date, is_trial, trial_days, maintenance_period, allow_grace_period, grace_period, is_floating, is_floating_cloud, floating_users, floating_timeout, can_borrow, max_borrow_time, max_consumptions, allow_unlimited_consumptions, allow_negative_consumptions, allow_overages, max_overages, reset_consumption, consumption_period) values
(1000008, 1000005, 'default', 'Default', TRUE, NULL, 'PERPETUAL', 1, FALSE, 0, FALSE, TRUE, 0, NULL, NULL, NULL, NULL, NULL, FALSE, 0, NULL, FALSE, 0, FALSE, FALSE, 1, 120, FALSE, 0, 0, FALSE, FALSE, FALSE, 0, FALSE, NULL),
(1000011, 1000010, 'default', 'Default', TRUE, NULL, 'PERPETUAL', 1, FALSE, 0, FALSE, TRUE, 0, NULL, NULL, NULL, NULL, NULL, FALSE, 0, NULL, FALSE, 0, FALSE, FALSE, 1, 120, FALSE, 0, 0, FALSE, FALSE, FALSE, 0, FALSE, NULL),
(1000014, 1000013, 'default', 'Default', TRUE, NULL, 'PERPETUAL', 1, FALSE, 0, FALSE, TRUE, 0, NULL, NULL, NULL, NULL, NULL, FALSE, 0, NULL, FALSE, 0, FALSE, FALSE, 1, 120, FALSE, 0, 0, FALSE, FALSE, FALSE, 0, FALSE, NULL);

insert into customer (id, company_id, email, company_name, reference, phone, first_name, last_name, city, postcode, state, country, metadata, created_at) values
(1000020, 1000001, 'c@example.com', '', '', '', '', '', '', '', '', '', '{}', timestamp with time zone '2026-11-21 12:37:48.682+00');

insert into customer_order (id, company_id, customer_id, order_store_id, created_at) values
(1000021, 1000001, 1000020, 'order-aaaa-bbbb-cccc-dddd', timestamp with time zone '2026-11-21 12:37:48.682+00'),
(1000027, 1000001, 1000020, 'order-demo-time-ltd0-0001', timestamp with time zone '2026-11-21 12:37:48.986+00'),
(1000033, 1000001, 1000020, 'order-demo-cons-umpt-0001', timestamp with time zone '2026-11-21 12:37:49.086+00'),
(1000039, 1000001, 1000020, 'order-demo-over-age0-0001', timestamp with time zone '2026-11-21 12:37:49.174+00'),
(1000045, 1000001, 1000020, 'order-demo-subs-crip-0001', timestamp with time zone '2026-11-21 12:37:49.266+00'),
(1000051, 1000001, 1000020, 'order-demo-floa-ting-0001', timestamp with time zone '2026-11-21 12:37:49.32+00'),
(1000057, 1000001, 1000020, 'order-demo-noof-line-0001', timestamp with time zone '2026-11-21 12:37:49.64+00'),
(1000063, 1000001, 1000020, 'order-demo-seat-race-0005', timestamp with time zone '2026-11-21 12:37:49.807+00'),
(1000069, 1000001, 1000020, 'order-demo-disa-bled-0001', timestamp with time zone '2026-11-21 12:37:50.008+00'),
(1000075, 1000001, 1000020, 'order-demo-futu-re00-0001', timestamp with time zone '2026-11-21 12:37:50.241+00'),
(1000081, 1000001, 1000020, 'order-demo-expi-red0-0001', timestamp with time zone '2026-11-21 12:37:50.43+00'),
(1000087, 1000001, 1000020, 'order-demo-novm-0000-0001', timestamp with time zone '2026-11-21 12:37:50.658+00'),
(1000093, 1000001, 1000020, 'order-user@example.com', timestamp with time zone '2026-11-21 12:37:51.006+00');

insert into license_user (id, company_id, email, password_hash, is_initial_password, is_active, first_name, last_name, phone_number, created_at) values
(1000096, 1000001, 'user@example.com', 'pbkdf2-sha256$600000$U9UJcXUmfkUF2mesycKOlQ==$exa7I7PBdpsvT9WtOQmOOWWsIFaZyPYHv9HD2tqA7yo=', TRUE, TRUE, '', '', '', timestamp with time zone '2026-11-21 12:37:52.243+00');

insert into license (id, version, company_id, product_id, customer_id, order_id, license_policy, license_key, enabled, metadata, times_activated, vacated_seats, transfer_count, total_consumptions, consumption_period_start, created_at, license_type, max_activations, allow_unlimited_activations, max_transfers, prevent_vm, allow_offline_activation, offline_lock_days, min_version, max_version, validity_period, valid_duration, start_date, is_trial, trial_days, maintenance_period, allow_grace_period, grace_period, is_floating, is_floating_cloud, floating_users, floating_timeout, can_borrow, max_borrow_time, max_consumptions, allow_unlimited_consumptions, allow_negative_consumptions, allow_overages, max_overages, reset_consumption, consumption_period) values
(1000023, 2, 1000001, 1000005, 1000020, 1000021, 'default', 'AAAA-BBBB-CCCC-DDDD', TRUE, '{}', 1, 0, 0, 0, date '1970-01-01', timestamp with time zone '2026-11-21 12:37:48.834+00', 'PERPETUAL', 3, FALSE, 0, FALSE, TRUE, 0, NULL, NULL, NULL, NULL, NULL, FALSE, 0, NULL, FALSE, 0, FALSE, FALSE, 1, 120, FALSE, 0, 0, FALSE, FALSE, FALSE, 0, FALSE, NULL),
(1000029, 3, 1000001, 1000005, 1000020, 1000027, 'default', 'DEMO-TIME-LTD0-0001', TRUE, '{}', 0, 1, 0, 0, date '1970-01-01', timestamp with time zone '2026-11-21 12:37:48.996+00', 'TIME_LIMITED', 3, FALSE, 0, FALSE, TRUE, 0, NULL, NULL, timestamp with time zone '2027-11-21 12:39:21.547+00', '1y', NULL, FALSE, 0, NULL, FALSE, 0, FALSE, FALSE, 1, 120, FALSE, 0, 0, FALSE, FALSE, FALSE, 0, FALSE, NULL),
(1000035, 8, 1000001, 1000005, 1000020, 1000033, 'default', 'DEMO-CONS-UMPT-0001', TRUE, '{}', 2, 0, 1, 12, date '1970-01-01', timestamp with time zone '2026-11-21 12:37:49.1+00', 'CONSUMPTION', 3, FALSE, 0, FALSE, TRUE, 0, NULL, NULL, NULL, NULL, NULL, FALSE, 0, NULL, FALSE, 0, FALSE, FALSE, 1, 120, FALSE, 0, 100, FALSE, FALSE, FALSE, 0, FALSE, NULL),
(1000041, 1, 1000001, 1000005, 1000020, 1000039, 'default', 'DEMO-OVER-AGE0-0001', TRUE, '{}', 0, 0, 0, 0, date '1970-01-01', timestamp with time zone '2026-11-21 12:37:49.187+00', 'CONSUMPTION', 3, FALSE, 0, FALSE, TRUE, 0, NULL, NULL, NULL, NULL, NULL, FALSE, 0, NULL, FALSE, 0, FALSE, FALSE, 1, 120, FALSE, 0, 10, FALSE, FALSE, TRUE, 5, FALSE, NULL),
(1000047, 1, 1000001, 1000005, 1000020, 1000045, 'default', 'DEMO-SUBS-CRIP-0001', TRUE, '{}', 0, 0, 0, 0, date '1970-01-01', timestamp with time zone '2026-11-21 12:37:49.276+00', 'SUBSCRIPTION', 3, FALSE, 0, FALSE, TRUE, 0, NULL, NULL, timestamp with time zone '2099-12-31 00:00:00+00', NULL, NULL, FALSE, 0, NULL, FALSE, 0, FALSE, FALSE, 1, 120, FALSE, 0, 0, FALSE, FALSE, FALSE, 0, FALSE, NULL),
(1000053, 3, 1000001, 1000005, 1000020, 1000051, 'default', 'DEMO-FLOA-TING-0001', TRUE, '{}', 2, 0, 0, 0, date '1970-01-01', timestamp with time zone '2026-11-21 12:37:49.512+00', 'PERPETUAL', 3, FALSE, 0, FALSE, TRUE, 0, NULL, NULL, NULL, NULL, NULL, FALSE, 0, NULL, FALSE, 0, FALSE, TRUE, 2, 120, TRUE, 24, 0, FALSE, FALSE, FALSE, 0, FALSE, NULL),
(1000059, 1, 1000001, 1000005, 1000020, 1000057, 'default', 'DEMO-NOOF-LINE-0001', TRUE, '{}', 0, 0, 0, 0, date '1970-01-01', timestamp with time zone '2026-11-21 12:37:49.711+00', 'PERPETUAL', 3, FALSE, 0, FALSE, FALSE, 0, NULL, NULL, NULL, NULL, NULL, FALSE, 0, NULL, FALSE, 0, FALSE, FALSE, 1, 120, FALSE, 0, 0, FALSE, FALSE, FALSE, 0, FALSE, NULL),
(1000065, 1, 1000001, 1000005, 1000020, 1000063, 'default', 'DEMO-SEAT-RACE-0005', TRUE, '{}', 0, 0, 0, 0, date '1970-01-01', timestamp with time zone '2026-11-21 12:37:49.899+00', 'PERPETUAL', 5, FALSE, 0, FALSE, TRUE, 0, NULL, NULL, NULL, NULL, NULL, FALSE, 0, NULL, FALSE, 0, FALSE, FALSE, 1, 120, FALSE, 0, 0, FALSE, FALSE, FALSE, 0, FALSE, NULL),
(1000071, 1, 1000001, 1000005, 1000020, 1000069, 'default', 'DEMO-DISA-BLED-0001', FALSE, '{}', 0, 0, 0, 0, date '1970-01-01', timestamp with time zone '2026-11-21 12:37:50.104+00', 'PERPETUAL', 3, FALSE, 0, FALSE, TRUE, 0, NULL, NULL, NULL, NULL, NULL, FALSE, 0, NULL, FALSE, 0, FALSE, FALSE, 1, 120, FALSE, 0, 0, FALSE, FALSE, FALSE, 0, FALSE, NULL),
(1000077, 1, 1000001, 1000005, 1000020, 1000075, 'default', 'DEMO-FUTU-RE00-0001', TRUE, '{}', 0, 0, 0, 0, date '1970-01-01', timestamp with time zone '2026-11-21 12:37:50.282+00', 'PERPETUAL', 3, FALSE, 0, FALSE, TRUE, 0, NULL, NULL, NULL, NULL, timestamp with time zone '2099-01-01 00:00:00+00', FALSE, 0, NULL, FALSE, 0, FALSE, FALSE, 1, 120, FALSE, 0, 0, FALSE, FALSE, FALSE, 0, FALSE, NULL),
(1000083, 1, 1000001, 1000005, 1000020, 1000081, 'default', 'DEMO-EXPI-RED0-0001', TRUE, '{}', 0, 0, 0, 0, date '1970-01-01', timestamp with time zone '2026-11-21 12:37:50.439+00', 'TIME_LIMITED', 3, FALSE, 0, FALSE, TRUE, 0, NULL, NULL, timestamp with time zone '2020-01-01 00:00:00+00', NULL, NULL, FALSE, 0, NULL, FALSE, 0, FALSE, FALSE, 1, 120, FALSE, 0, 0, FALSE, FALSE, FALSE, 0, FALSE, NULL),
(1000089, 1, 1000001, 1000005, 1000020, 1000087, 'default', 'DEMO-NOVM-0000-0001', TRUE, '{}', 0, 0, 0, 0, date '1970-01-01', timestamp with time zone '2026-11-21 12:37:50.671+00', 'PERPETUAL', 3, FALSE, 0, TRUE, TRUE, 0, NULL, NULL, NULL, NULL, NULL, FALSE, 0, NULL, FALSE, 0, FALSE, FALSE, 1, 120, FALSE, 0, 0, FALSE, FALSE, FALSE, 0, FALSE, NULL),
(1000095, 2, 1000001, 1000010, 1000020, 1000093, 'default', NULL, TRUE, '{}', 1, 0, 0, 0, date '1970-01-01', timestamp with time zone '2026-11-21 12:37:51.047+00', 'PERPETUAL', 2, FALSE, 0, FALSE, TRUE, 0, NULL, NULL, NULL, NULL, NULL, FALSE, 0, NULL, FALSE, 0, FALSE, FALSE, 1, 120, FALSE, 0, 0, FALSE, FALSE, FALSE, 0, FALSE, NULL);

insert into license_assignment (id, license_id, license_user_id, max_activations, times_activated) values
(1000097, 1000095, 1000096, 0, 1);

insert into license_feature (id, license_id, feature_id, code, feature_type, expiry_date, total_consumptions, consumption_period_start, max_consumptions, allow_unlimited_consumptions, allow_negative_consumptions, allow_overages, max_overages, reset_consumption, consumption_period, is_floating, is_floating_cloud, floating_users, floating_timeout, can_borrow, max_borrow_time) values
(1000024, 1000023, 1000006, 'export', 'CONSUMPTION', NULL, 0, date '1970-01-01', 50, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000025, 1000023, 1000007, 'pro', 'ACTIVATION', NULL, 0, date '1970-01-01', 0, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000030, 1000029, 1000006, 'export', 'CONSUMPTION', NULL, 0, date '1970-01-01', 50, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000031, 1000029, 1000007, 'pro', 'ACTIVATION', NULL, 0, date '1970-01-01', 0, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000036, 1000035, 1000006, 'export', 'CONSUMPTION', NULL, 7, date '1970-01-01', 50, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000037, 1000035, 1000007, 'pro', 'ACTIVATION', NULL, 0, date '1970-01-01', 0, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000042, 1000041, 1000006, 'export', 'CONSUMPTION', NULL, 0, date '1970-01-01', 50, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000043, 1000041, 1000007, 'pro', 'ACTIVATION', NULL, 0, date '1970-01-01', 0, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000048, 1000047, 1000006, 'export', 'CONSUMPTION', NULL, 0, date '1970-01-01', 50, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000049, 1000047, 1000007, 'pro', 'ACTIVATION', NULL, 0, date '1970-01-01', 0, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000054, 1000053, 1000006, 'export', 'CONSUMPTION', NULL, 0, date '1970-01-01', 50, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000055, 1000053, 1000007, 'pro', 'ACTIVATION', NULL, 0, date '1970-01-01', 0, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000060, 1000059, 1000006, 'export', 'CONSUMPTION', NULL, 0, date '1970-01-01', 50, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000061, 1000059, 1000007, 'pro', 'ACTIVATION', NULL, 0, date '1970-01-01', 0, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000066, 1000065, 1000006, 'export', 'CONSUMPTION', NULL, 0, date '1970-01-01', 50, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000067, 1000065, 1000007, 'pro', 'ACTIVATION', NULL, 0, date '1970-01-01', 0, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000072, 1000071, 1000006, 'export', 'CONSUMPTION', NULL, 0, date '1970-01-01', 50, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000073, 1000071, 1000007, 'pro', 'ACTIVATION', NULL, 0, date '1970-01-01', 0, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000078, 1000077, 1000006, 'export', 'CONSUMPTION', NULL, 0, date '1970-01-01', 50, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000079, 1000077, 1000007, 'pro', 'ACTIVATION', NULL, 0, date '1970-01-01', 0, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000084, 1000083, 1000006, 'export', 'CONSUMPTION', NULL, 0, date '1970-01-01', 50, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000085, 1000083, 1000007, 'pro', 'ACTIVATION', NULL, 0, date '1970-01-01', 0, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000090, 1000089, 1000006, 'export', 'CONSUMPTION', NULL, 0, date '1970-01-01', 50, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0),
(1000091, 1000089, 1000007, 'pro', 'ACTIVATION', NULL, 0, date '1970-01-01', 0, FALSE, FALSE, FALSE, 0, FALSE, NULL, FALSE, FALSE, 1, 120, FALSE, 0);

insert into device (id, company_id, license_id, license_user_id, hardware_id, active, offline, blacklisted, api_key, activated_at, claimed_at, deactivated_at, last_check_at, app_ver, app_name, sdk_ver, os_ver, hostname, ip, ip_local, mac_address, is_vm, vm_info) values
(1000099, 1000001, 1000035, NULL, 'old-offline', FALSE, TRUE, FALSE, '11111111-2222-3333-4444-555555555555', timestamp with time zone '2026-11-21 12:38:02.74+00', timestamp with time zone '2026-11-21 12:37:57+00', timestamp with time zone '2026-11-21 12:38:14.806+00', NULL, NULL, NULL, NULL, 'Linux 6.1', NULL, NULL, NULL, NULL, FALSE, NULL),
(1000106, 1000001, 1000035, NULL, 'old-online', TRUE, FALSE, FALSE, '11111111-2222-3333-4444-555555555555', timestamp with time zone '2026-11-21 12:38:20.408+00', timestamp with time zone '2026-11-21 12:38:20+00', NULL, NULL, NULL, NULL, NULL, 'Linux 6.1', NULL, NULL, NULL, NULL, FALSE, NULL),
(1000110, 1000001, 1000035, NULL, 'old-offline-2', TRUE, TRUE, FALSE, '11111111-2222-3333-4444-555555555555', timestamp with time zone '2026-11-21 12:38:33.5+00', timestamp with time zone '2026-11-21 12:38:30+00', NULL, NULL, NULL, NULL, NULL, 'Linux 6.1', NULL, NULL, NULL, NULL, FALSE, NULL),
(1000113, 1000001, 1000023, NULL, 'old-perpetual', TRUE, FALSE, FALSE, '11111111-2222-3333-4444-555555555555', timestamp with time zone '2026-11-21 12:38:44.754+00', timestamp with time zone '2026-11-21 12:38:44+00', NULL, NULL, NULL, NULL, NULL, 'Linux 6.1', NULL, NULL, NULL, NULL, FALSE, NULL),
(1000115, 1000001, 1000053, NULL, 'old-floating', TRUE, FALSE, FALSE, '11111111-2222-3333-4444-555555555555', timestamp with time zone '2026-11-21 12:39:18.115+00', timestamp with time zone '2026-11-21 12:39:18+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, FALSE, NULL),
(1000117, 1000001, 1000053, NULL, 'old-floating-2', TRUE, FALSE, FALSE, '11111111-2222-3333-4444-555555555555', timestamp with time zone '2026-11-21 12:39:18.383+00', timestamp with time zone '2026-11-21 12:39:18+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, FALSE, NULL),
(1000119, 1000001, 1000095, 1000096, 'old-user', TRUE, FALSE, FALSE, '11111111-2222-3333-4444-555555555555', timestamp with time zone '2026-11-21 12:39:19.878+00', timestamp with time zone '2026-11-21 12:39:18+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, FALSE, NULL),
(1000128, 1000001, 1000029, NULL, 'old-timed', FALSE, FALSE, FALSE, '11111111-2222-3333-4444-555555555555', timestamp with time zone '2026-11-21 12:39:21.546+00', timestamp with time zone '2026-11-21 12:39:21+00', timestamp with time zone '2026-11-21 12:39:21.612+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, FALSE, NULL);

insert into device_variable (id, device_id, variable, variable_value, created_at) values
(1000125, 1000106, 'colour', 'blue', timestamp with time zone '2026-11-21 12:39:21.071+00'),
(1000126, 1000106, U&'\00fcmlaut', 'it''s', timestamp with time zone '2026-11-21 12:39:21.071+00');

insert into consumption_entry (id, company_id, license_id, license_feature_id, device_id, units, source, booking_key, period_start, booked_at) values
(1000102, 1000001, 1000035, NULL, 1000099, 3, 'OFFLINE', 'd50d7d64-5a7f-4cb8-a422-e433bcec48ad', date '1970-01-01', timestamp with time zone '2026-11-21 12:38:14.711+00'),
(1000103, 1000001, 1000035, 1000036, 1000099, 2, 'OFFLINE', 'd50d7d64-5a7f-4cb8-a422-e433bcec48ad', date '1970-01-01', timestamp with time zone '2026-11-21 12:38:14.767+00'),
(1000108, 1000001, 1000035, NULL, 1000106, 7, 'ONLINE', '9deb5465-c6ba-413e-b017-f8f8c7eb2ab9', date '1970-01-01', timestamp with time zone '2026-11-21 12:38:26.142+00'),
(1000121, 1000001, 1000035, NULL, 1000106, 2, 'ONLINE', 'old-key-1', date '1970-01-01', timestamp with time zone '2026-11-21 12:39:20.259+00'),
(1000123, 1000001, 1000035, 1000036, 1000106, 5, 'ONLINE', 'old-key-2', date '1970-01-01', timestamp with time zone '2026-11-21 12:39:20.804+00');

insert into idempotency_record (id, company_id, idempotency_key, request_hash, answer, created_at) values
(1000109, 1000001, '9deb5465-c6ba-413e-b017-f8f8c7eb2ab9', '9f4132db09c1b8c69ddf35d19d816790abab081ac196b8a9ec7d90037913db79', '{"id":1000035,"max_consumptions":100,"total_consumptions":10,"allow_unlimited_consumptions":false,"allow_negative_consumptions":false,"allow_overages":false,"max_overages":0,"reset_consumption":false,"consumption_period":null,"company":{"id":1000001}}', timestamp with time zone '2026-11-21 12:38:26.143+00'),
(1000122, 1000001, 'old-key-1', 'c9517f64c39dd6301200c5898776cba38c93a4022191811f4379076367d7c694', '{"id":1000035,"max_consumptions":100,"total_consumptions":12,"allow_unlimited_consumptions":false,"allow_negative_consumptions":false,"allow_overages":false,"max_overages":0,"reset_consumption":false,"consumption_period":null,"company":{"id":1000001}}', timestamp with time zone '2026-11-21 12:39:20.26+00'),
(1000124, 1000001, 'old-key-2', 'b44040f9112e74f0357f0c9dee8b0b6fc3b0bac52be4e42efbcd4c7360bbd309', '{"id":1000036,"max_consumptions":50,"total_consumptions":7,"allow_unlimited_consumptions":false,"allow_negative_consumptions":false,"allow_overages":false,"max_overages":0,"reset_consumption":false,"consumption_period":null}', timestamp with time zone '2026-11-21 12:39:20.805+00');

insert into offline_request (id, company_id, request_id, kind, content_hash, license_id, device_id, received_at) values
(1000101, 1000001, '2be79343-fdb2-4d7e-9b14-0239401468e0', 'ACTIVATION', 'a453db3d807a7b95c1970edcd651208bb8e9756792422ecb3dca47b4311cc96e', 1000035, 1000099, timestamp with time zone '2026-11-21 12:38:02.811+00'),
(1000105, 1000001, 'd50d7d64-5a7f-4cb8-a422-e433bcec48ad', 'DEACTIVATION', 'c76577dd6259810f6ced7dec72a321b90d1197f0279d674c425306207c8017a6', 1000035, 1000099, timestamp with time zone '2026-11-21 12:38:14.807+00'),
(1000112, 1000001, 'eeceb0c2-391d-4980-ad3d-56fd71c04b36', 'ACTIVATION', '259529e64ab3b10677153f8498ad313538ad7bd55fb92f032978185f4638e822', 1000035, 1000110, timestamp with time zone '2026-11-21 12:38:33.512+00');

insert into audit_entry (id, company_id, at, event, actor, code, license_id, device_id, address, detail) values
(1000009, 1000001, timestamp with time zone '2026-11-21 12:37:47.786+00', 'product.created', 'management-key first key', NULL, NULL, NULL, '127.0.0.1', 'EX'),
(1000012, 1000001, timestamp with time zone '2026-11-21 12:37:48.232+00', 'product.created', 'management-key first key', NULL, NULL, NULL, '127.0.0.1', 'EXU'),
(1000015, 1000001, timestamp with time zone '2026-11-21 12:37:48.329+00', 'product.created', 'management-key first key', NULL, NULL, NULL, '127.0.0.1', 'OTHER'),
(1000017, 1000001, timestamp with time zone '2026-11-21 12:37:48.506+00', 'api_key.created', 'management-key first key', NULL, NULL, NULL, '127.0.0.1', '22222222-3333-4444-5555-666666666666'),
(1000019, 1000001, timestamp with time zone '2026-11-21 12:37:48.56+00', 'api_key.created', 'management-key first key', NULL, NULL, NULL, '127.0.0.1', '33333333-4444-5555-6666-777777777777'),
(1000022, 1000001, timestamp with time zone '2026-11-21 12:37:48.79+00', 'order.opened', 'management-key first key', NULL, NULL, NULL, '127.0.0.1', 'order-aaaa-bbbb-cccc-dddd'),
(1000026, 1000001, timestamp with time zone '2026-11-21 12:37:48.857+00', 'license.issued', 'management-key first key', NULL, 1000023, NULL, '127.0.0.1', ''),
(1000028, 1000001, timestamp with time zone '2026-11-21 12:37:48.988+00', 'order.opened', 'management-key first key', NULL, NULL, NULL, '127.0.0.1', 'order-demo-time-ltd0-0001'),
(1000032, 1000001, timestamp with time zone '2026-11-21 12:37:49.014+00', 'license.issued', 'management-key first key', NULL, 1000029, NULL, '127.0.0.1', ''),
(1000034, 1000001, timestamp with time zone '2026-11-21 12:37:49.088+00', 'order.opened', 'management-key first key', NULL, NULL, NULL, '127.0.0.1', 'order-demo-cons-umpt-0001'),
(1000038, 1000001, timestamp with time zone '2026-11-21 12:37:49.109+00', 'license.issued', 'management-key first key', NULL, 1000035, NULL, '127.0.0.1', ''),
(1000040, 1000001, timestamp with time zone '2026-11-21 12:37:49.175+00', 'order.opened', 'management-key first key', NULL, NULL, NULL, '127.0.0.1', 'order-demo-over-age0-0001'),
(1000044, 1000001, timestamp with time zone '2026-11-21 12:37:49.195+00', 'license.issued', 'management-key first key', NULL, 1000041, NULL, '127.0.0.1', ''),
(1000046, 1000001, timestamp with time zone '2026-11-21 12:37:49.267+00', 'order.opened', 'management-key first key', NULL, NULL, NULL, '127.0.0.1', 'order-demo-subs-crip-0001'),
(1000050, 1000001, timestamp with time zone '2026-11-21 12:37:49.283+00', 'license.issued', 'management-key first key', NULL, 1000047, NULL, '127.0.0.1', ''),
(1000052, 1000001, timestamp with time zone '2026-11-21 12:37:49.502+00', 'order.opened', 'management-key first key', NULL, NULL, NULL, '127.0.0.1', 'order-demo-floa-ting-0001'),
(1000056, 1000001, timestamp with time zone '2026-11-21 12:37:49.516+00', 'license.issued', 'management-key first key', NULL, 1000053, NULL, '127.0.0.1', ''),
(1000058, 1000001, timestamp with time zone '2026-11-21 12:37:49.641+00', 'order.opened', 'management-key first key', NULL, NULL, NULL, '127.0.0.1', 'order-demo-noof-line-0001'),
(1000062, 1000001, timestamp with time zone '2026-11-21 12:37:49.742+00', 'license.issued', 'management-key first key', NULL, 1000059, NULL, '127.0.0.1', ''),
(1000064, 1000001, timestamp with time zone '2026-11-21 12:37:49.813+00', 'order.opened', 'management-key first key', NULL, NULL, NULL, '127.0.0.1', 'order-demo-seat-race-0005'),
(1000068, 1000001, timestamp with time zone '2026-11-21 12:37:49.904+00', 'license.issued', 'management-key first key', NULL, 1000065, NULL, '127.0.0.1', ''),
(1000070, 1000001, timestamp with time zone '2026-11-21 12:37:50.015+00', 'order.opened', 'management-key first key', NULL, NULL, NULL, '127.0.0.1', 'order-demo-disa-bled-0001'),
(1000074, 1000001, timestamp with time zone '2026-11-21 12:37:50.115+00', 'license.issued', 'management-key first key', NULL, 1000071, NULL, '127.0.0.1', ''),
(1000076, 1000001, timestamp with time zone '2026-11-21 12:37:50.251+00', 'order.opened', 'management-key first key', NULL, NULL, NULL, '127.0.0.1', 'order-demo-futu-re00-0001'),
(1000080, 1000001, timestamp with time zone '2026-11-21 12:37:50.305+00', 'license.issued', 'management-key first key', NULL, 1000077, NULL, '127.0.0.1', ''),
(1000082, 1000001, timestamp with time zone '2026-11-21 12:37:50.431+00', 'order.opened', 'management-key first key', NULL, NULL, NULL, '127.0.0.1', 'order-demo-expi-red0-0001'),
(1000086, 1000001, timestamp with time zone '2026-11-21 12:37:50.518+00', 'license.issued', 'management-key first key', NULL, 1000083, NULL, '127.0.0.1', ''),
(1000088, 1000001, timestamp with time zone '2026-11-21 12:37:50.659+00', 'order.opened', 'management-key first key', NULL, NULL, NULL, '127.0.0.1', 'order-demo-novm-0000-0001'),
(1000092, 1000001, timestamp with time zone '2026-11-21 12:37:50.94+00', 'license.issued', 'management-key first key', NULL, 1000089, NULL, '127.0.0.1', ''),
(1000094, 1000001, timestamp with time zone '2026-11-21 12:37:51.008+00', 'order.opened', 'management-key first key', NULL, NULL, NULL, '127.0.0.1', 'order-user@example.com'),
(1000098, 1000001, timestamp with time zone '2026-11-21 12:37:52.278+00', 'license.issued', 'management-key first key', NULL, 1000095, NULL, '127.0.0.1', ''),
(1000100, 1000001, timestamp with time zone '2026-11-21 12:38:02.805+00', 'device.activated', 'api-key 11111111-2222-3333-4444-555555555555', NULL, 1000035, 1000099, '127.0.0.1', 'old-offline offline'),
(1000104, 1000001, timestamp with time zone '2026-11-21 12:38:14.807+00', 'device.deactivated', 'api-key 11111111-2222-3333-4444-555555555555', NULL, 1000035, 1000099, '127.0.0.1', 'old-offline '),
(1000107, 1000001, timestamp with time zone '2026-11-21 12:38:20.431+00', 'device.activated', 'api-key 11111111-2222-3333-4444-555555555555', NULL, 1000035, 1000106, '127.0.0.1', 'old-online online'),
(1000111, 1000001, timestamp with time zone '2026-11-21 12:38:33.512+00', 'device.activated', 'api-key 11111111-2222-3333-4444-555555555555', NULL, 1000035, 1000110, '127.0.0.1', 'old-offline-2 offline'),
(1000114, 1000001, timestamp with time zone '2026-11-21 12:38:44.774+00', 'device.activated', 'api-key 11111111-2222-3333-4444-555555555555', NULL, 1000023, 1000113, '127.0.0.1', 'old-perpetual online'),
(1000116, 1000001, timestamp with time zone '2026-11-21 12:39:18.116+00', 'device.activated', 'api-key 11111111-2222-3333-4444-555555555555', NULL, 1000053, 1000115, '127.0.0.1', 'old-floating online'),
(1000118, 1000001, timestamp with time zone '2026-11-21 12:39:18.384+00', 'device.activated', 'api-key 11111111-2222-3333-4444-555555555555', NULL, 1000053, 1000117, '127.0.0.1', 'old-floating-2 online'),
(1000120, 1000001, timestamp with time zone '2026-11-21 12:39:19.912+00', 'device.activated', 'api-key 11111111-2222-3333-4444-555555555555', NULL, 1000095, 1000119, '127.0.0.1', 'old-user online'),
(1000127, 1000001, timestamp with time zone '2026-11-21 12:39:21.452+00', 'call.refused', 'api-key 11111111-2222-3333-4444-555555555555', 'license_not_enough_consumptions', NULL, NULL, '127.0.0.1', 'POST v4/add_consumption: The license has not enough consumptions left: ask the vendor for more.'),
(1000129, 1000001, timestamp with time zone '2026-11-21 12:39:21.548+00', 'device.activated', 'api-key 11111111-2222-3333-4444-555555555555', NULL, 1000029, 1000128, '127.0.0.1', 'old-timed online'),
(1000130, 1000001, timestamp with time zone '2026-11-21 12:39:21.613+00', 'device.deactivated', 'api-key 11111111-2222-3333-4444-555555555555', NULL, 1000029, 1000128, '127.0.0.1', 'old-timed ');

alter sequence id_sequence restart with 1000200;
