-- Beside its RSA key a company has an ECDSA P-256 key, for signatures that must be short: activation tokens and codes (ADR 0019).
-- The keys themselves are made by the server, which alone can seal them.
alter table signing_key add column algorithm varchar(10) default 'RS256' not null;
-- The company while the key is the active one, else null: one active key of each kind, however many nodes start at the same moment.
alter table signing_key add column active_for bigint;
update signing_key set active_for = company_id where status = 'ACTIVE';
alter table signing_key add constraint signing_key_active unique (active_for, algorithm);
