-- Whoever must be alone in a company's books takes its turn by counting here (Companies.hold).

alter table company add column turn bigint default 0 not null;
