-- Customers and license users are found by their names, whichever of the two is typed first.

update customer set folded_company = replace(folded_company, ', ', ' ');

alter table customer add column folded_name varchar(600);
alter table customer add column folded_surname varchar(600);
update customer set folded_name = replace(lower(trim(first_name || ' ' || last_name)), ', ', ' '),
    folded_surname = replace(lower(trim(last_name || ' ' || first_name)), ', ', ' ');
alter table customer alter column folded_name set not null;
alter table customer alter column folded_surname set not null;

alter table license_user add column folded_name varchar(600);
alter table license_user add column folded_surname varchar(600);
update license_user set folded_name = replace(lower(trim(first_name || ' ' || last_name)), ', ', ' '),
    folded_surname = replace(lower(trim(last_name || ' ' || first_name)), ', ', ' ');
alter table license_user alter column folded_name set not null;
alter table license_user alter column folded_surname set not null;

create index customer_folded_name on customer (company_id, folded_name);
create index customer_folded_surname on customer (company_id, folded_surname);
create index license_user_folded_name on license_user (company_id, folded_name);
create index license_user_folded_surname on license_user (company_id, folded_surname);
