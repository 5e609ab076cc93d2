-- PostgreSQL finds the beginning of a text by an index only where the index sorts bytes; H2 does so by any index.

drop index customer_folded_name;
drop index customer_folded_surname;
drop index license_user_folded_name;
drop index license_user_folded_surname;

create index customer_folded_name on customer (company_id, folded_name varchar_pattern_ops);
create index customer_folded_surname on customer (company_id, folded_surname varchar_pattern_ops);
create index license_user_folded_name on license_user (company_id, folded_name varchar_pattern_ops);
create index license_user_folded_surname on license_user (company_id, folded_surname varchar_pattern_ops);
