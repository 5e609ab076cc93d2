-- Slots that devices share in turn. An entitlement is a license or a license's feature: their ids come from one sequence and never meet.
-- A renewal writes columns that no index holds, and nothing else.

create table floating_slot (
    id             bigint primary key,
    license_id     bigint not null references license,
    entitlement_id bigint not null,
    device_id      bigint not null references device,
    taken_at       timestamp(3) with time zone not null,
    renewed_at     timestamp(3) with time zone not null,
    expires_at     timestamp(3) with time zone not null,
    borrowed_until timestamp(3) with time zone,
    constraint floating_slot_device unique (entitlement_id, device_id),
    constraint floating_slot_borrowed check (borrowed_until is null or borrowed_until <= expires_at)
);
create index floating_slot_of_device on floating_slot (device_id);
create index floating_slot_of_license on floating_slot (license_id);
