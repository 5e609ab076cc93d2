package io.tallystick.it.books;

/** What holds in the database at every instant at which no transaction is open, in SQL that both databases take. */
enum Invariant {

    A_LICENSE_COUNTS_ITS_ACTIVE_DEVICES("""
            select 'license ' || l.id || ' counts ' || l.times_activated as what from license l
            where l.times_activated <> (select count(*) from device d where d.license_id = l.id and d.active)"""),

    NO_LICENSE_HAS_MORE_ACTIVE_DEVICES_THAN_SEATS("""
            select 'license ' || l.id || ' has ' || l.max_activations || ' seats' as what from license l
            where not l.allow_unlimited_activations
            and l.max_activations < (select count(*) from device d where d.license_id = l.id and d.active)"""),

    A_USER_COUNTS_ITS_ACTIVE_DEVICES_AND_HAS_A_SEAT_FOR_EACH("""
            select 'user ' || a.license_user_id || ' of license ' || a.license_id || ' counts ' || a.times_activated as what
            from license_assignment a
            where (a.max_activations > 0 and a.times_activated > a.max_activations) or a.times_activated <> (select count(*) from device d
                where d.license_id = a.license_id and d.license_user_id = a.license_user_id and d.active)"""),

    A_DEVICE_BELONGS_TO_A_USER_EXACTLY_IF_THE_LICENSE_DOES("""
            select 'device ' || d.id as what from device d join license l on l.id = d.license_id
            where d.company_id <> l.company_id or (l.license_key is not null and d.license_user_id is not null)
            or (l.license_key is null and d.active and not exists (select 1 from license_assignment a
                where a.license_id = l.id and a.license_user_id = d.license_user_id))"""),

    TRIALS_OF_A_CLAIMANT_ARE_NUMBERED_AND_EACH_HAS_A_LICENSE_OF_ITS_PRODUCT("""
            select 'trial ' || t.id as what from license_trial t join license l on l.id = t.license_id
            where l.product_id <> t.product_id or l.company_id <> t.company_id or t.trial_number < 1
            or t.trial_number > (select count(*) from license_trial o where o.product_id = t.product_id and o.claimant = t.claimant)"""),

    NO_BLACKLISTED_DEVICE_IS_ACTIVE("""
            select 'device ' || d.id as what from device d where d.blacklisted and d.active"""),

    TRANSFERS_NEED_A_DEVICE_THAT_LEFT_AND_ONE_THAT_IS_NEW("""
            select 'license ' || l.id || ' counts ' || l.transfer_count || ' transfers, ' || l.vacated_seats || ' vacated' as what
            from license l where l.transfer_count < 0 or l.vacated_seats < 0
            or (l.max_transfers > 0 and l.transfer_count > l.max_transfers)
            or l.transfer_count > greatest((select count(*) from device d where d.license_id = l.id) - 1, 0)
            or l.transfer_count + l.vacated_seats
                > (select count(*) from audit_entry e where e.license_id = l.id and e.event = 'device.deactivated')"""),

    NO_LICENSE_OR_FEATURE_HAS_MORE_SLOTS_THAN_WERE_GRANTED("""
            select 'entitlement ' || s.entitlement_id || ' has ' || count(*) as what from floating_slot s
            left join license l on l.id = s.entitlement_id left join license_feature f on f.id = s.entitlement_id
            group by s.entitlement_id, l.floating_users, f.floating_users having count(*) > coalesce(l.floating_users, f.floating_users)"""),

    A_SLOT_IS_HELD_ONCE_BY_AN_ACTIVE_DEVICE_OF_ITS_LICENSE("""
            select 'slot ' || s.id as what from floating_slot s join device d on d.id = s.device_id
            left join license_feature f on f.id = s.entitlement_id
            where not d.active or d.license_id <> s.license_id or s.license_id <> coalesce(f.license_id, s.entitlement_id)
            or s.borrowed_until > s.expires_at
            or exists (select 1 from floating_slot o where o.entitlement_id = s.entitlement_id and o.device_id = s.device_id and o.id <> s.id)"""),

    THE_TOTAL_OF_A_LICENSE_IS_THE_SUM_OF_ITS_LEDGER_IN_THE_PERIOD("""
            select 'license ' || l.id || ' shows ' || l.total_consumptions as what from license l
            where l.total_consumptions <> (select coalesce(sum(c.units), 0) from consumption_entry c
                where c.license_id = l.id and c.license_feature_id is null and c.period_start = l.consumption_period_start)"""),

    THE_TOTAL_OF_A_FEATURE_IS_THE_SUM_OF_ITS_LEDGER_IN_THE_PERIOD("""
            select 'feature ' || f.id || ' shows ' || f.total_consumptions as what from license_feature f
            where f.total_consumptions <> (select coalesce(sum(c.units), 0) from consumption_entry c
                where c.license_feature_id = f.id and c.period_start = f.consumption_period_start)"""),

    NO_ENTRY_IS_LATER_THAN_ITS_METER_OR_OF_ANOTHER_LICENSE("""
            select 'entry ' || c.id as what from consumption_entry c join license l on l.id = c.license_id
            left join license_feature f on f.id = c.license_feature_id left join device d on d.id = c.device_id
            where c.company_id <> l.company_id or f.license_id <> l.id or d.license_id <> l.id
            or c.period_start > coalesce(f.consumption_period_start, l.consumption_period_start)"""),

    AN_IDEMPOTENCY_KEY_COUNTS_ONCE_AND_ITS_ANSWER_IS_KEPT("""
            select 'key ' || c.booking_key || ' counted ' || count(*) as what from consumption_entry c
            where c.source = 'ONLINE' and c.booking_key is not null group by c.company_id, c.booking_key
            having count(*) > 1 or count(*) > (select count(*) from idempotency_record r
                where r.company_id = c.company_id and r.idempotency_key = c.booking_key)"""),

    WHAT_WAS_USED_OFFLINE_CAME_WITH_A_FILE_OR_CODE_THAT_IS_KEPT("""
            select 'entry ' || c.id as what from consumption_entry c where c.source = 'OFFLINE' and not exists (
                select 1 from offline_request r where r.company_id = c.company_id and r.request_id = c.booking_key
                and r.kind = 'DEACTIVATION'
                and ((r.license_id = c.license_id and r.device_id = c.device_id) or exists (
                    select 1 from license used, license named, device mine, device told where used.id = c.license_id and named.id = r.license_id
                    and used.bundle_set = named.bundle_set and mine.id = c.device_id and told.id = r.device_id
                    and mine.hardware_id = told.hardware_id)))
            and not exists (select 1 from airgap_pairing p join device d on d.license_id = p.license_id and d.hardware_id = p.hardware_id
                where p.state = 'RETURNED' and p.license_id = c.license_id and d.id = c.device_id
                and c.booking_key = 'airgap-' || p.handle)"""),

    A_CODE_COUNTS_ONCE_FOR_EACH_METER("""
            select 'code ' || c.booking_key || ' counted ' || count(*) as what from consumption_entry c
            where c.booking_key like 'airgap-%' group by c.company_id, c.booking_key, c.license_feature_id having count(*) > 1"""),

    THE_LICENSES_OF_A_SET_SHARE_BUNDLE_AND_KEY_AND_NONE_OF_THEIR_PRODUCTS("""
            select 'license ' || l.id as what from license l join license f on f.id = l.bundle_set
            where f.bundle_set <> f.id or l.company_id <> f.company_id or l.bundle_code <> f.bundle_code or l.order_id <> f.order_id
            or coalesce(l.license_key, '-') <> coalesce(f.license_key, '-')
            or exists (select 1 from license x where x.bundle_set = l.bundle_set and x.product_id = l.product_id and x.id <> l.id)"""),

    A_KEY_OF_SEVERAL_LICENSES_IS_THAT_OF_ONE_SET("""
            select 'key ' || l.license_key as what from license l where l.license_key is not null
            group by l.company_id, l.license_key having count(*) > 1
            and (count(*) > count(l.bundle_set) or min(l.bundle_set) <> max(l.bundle_set))"""),

    THE_CHAIN_HAS_EVERY_POSITION_UP_TO_ITS_END("""
            select 'chain ' || c.company_id || ' ends at ' || c.sealed_to as what from audit_chain c
            where c.sealed_to <> (select count(e.chain_position) from audit_entry e where e.company_id = c.company_id)
            or c.sealed_to <> (select coalesce(max(e.chain_position), 0) from audit_entry e where e.company_id = c.company_id)
            or c.checkpoint_position > c.sealed_to"""),

    THE_TRAIL_TELLS_OF_EVERY_SEAT("""
            select 'license ' || l.id as what from license l
            where not exists (select 1 from audit_entry e where e.license_id = l.id and e.event = 'license.reset')
            and l.times_activated <> (select coalesce(sum(case e.event when 'device.activated' then 1 else -1 end), 0)
                from audit_entry e where e.license_id = l.id and e.event in ('device.activated', 'device.deactivated'))""");

    private final String violations;

    Invariant(String violations) {
        this.violations = violations;
    }

    /** A query whose rows are the violations, in a column {@code what}. */
    String violations() {
        return violations;
    }
}
