-- Webhooks that fail say so; events name the license user who took part; what waits is found webhook by webhook.

alter table webhook add column failing_since timestamp(3) with time zone;
alter table webhook add column failure varchar(500);

alter table webhook_event add column user_id bigint;

-- Of a webhook that is down, many deliveries are due: to know that there are some, one is read and not all.
create index webhook_delivery_turn on webhook_delivery (webhook_id, next_attempt_at, id);
drop index webhook_delivery_due;
-- The page of what waits, or was given up, among a month of what was delivered.
create index webhook_delivery_state on webhook_delivery (webhook_id, state, created_at, id);
