package io.tallystick.client.airgap;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What a confirmation code says of a license: when it was made, the license's id, and in what it differs from the policy.
 *
 * @param issued the day, at midnight UTC
 */
public record Grant(Instant issued, long licenseId, List<Difference> differences) {

    private static final Instant EPOCH = Instant.parse("2020-01-01T00:00:00Z");
    private static final int DAY_BITS = 16;
    private static final int KIND_BITS = 3;
    private static final int PLACE_BITS = 5;
    private static final int MINUTE_BITS = 26;

    /** In what a license can differ; the order is that of the numbers in codes. */
    public enum Kind {
        /** It ends at a moment. */
        END,
        /** The most units. */
        MAXIMUM,
        /** The units that others used before. */
        USED,
        /** Whether there is no limit of units. */
        UNLIMITED,
        /** Whether, and how many, units may be used beyond the maximum. */
        OVERAGES,
        /** A feature of the policy that the license does not have. */
        ABSENT,
        /** It is a trial. */
        TRIAL,
        /** New versions are offered until a moment. */
        MAINTENANCE
    }

    /**
     * One difference.
     *
     * @param place  0 for the license, else the number of the feature
     * @param value  minutes since 2020 of a moment, units, or 1 for true
     * @param second the most overages; else 0
     */
    public record Difference(Kind kind, int place, long value, long second) {

        Instant moment() {
            return EPOCH.plus(value, ChronoUnit.MINUTES);
        }
    }

    static Grant of(String text) {
        BitReader bits = new BitReader(text);
        Instant issued = EPOCH.plus(bits.take(DAY_BITS), ChronoUnit.DAYS);
        long license = bits.number();
        List<Difference> differences = new ArrayList<>();
        while (bits.take(1) == 1) {
            differences.add(difference(bits));
        }
        return new Grant(issued, license, List.copyOf(differences));
    }

    /** The license object of a policy with the differences in it. */
    public ObjectNode appliedTo(ObjectNode policy) {
        ObjectNode license = policy.deepCopy();
        license.put("id", licenseId);
        ArrayNode features = license.withArray("product_features");
        differences.stream().filter(each -> each.kind() != Kind.ABSENT).forEach(each ->
                GrantMembers.set(each.place() == 0 ? license : (ObjectNode) features.get(each.place() - 1), each));
        differences.stream().filter(each -> each.kind() == Kind.ABSENT)
                .sorted((one, other) -> Integer.compare(other.place(), one.place()))
                .forEach(each -> features.remove(each.place() - 1));
        return license;
    }

    private static Difference difference(BitReader bits) {
        Kind kind = Kind.values()[(int) bits.take(KIND_BITS)];
        int place = (int) bits.take(PLACE_BITS);
        return switch (kind) {
            case END, MAINTENANCE -> new Difference(kind, place, bits.take(MINUTE_BITS), 0);
            case MAXIMUM, USED -> new Difference(kind, place, bits.number(), 0);
            case UNLIMITED -> new Difference(kind, place, bits.take(1), 0);
            case OVERAGES -> new Difference(kind, place, bits.take(1), bits.number());
            case ABSENT, TRIAL -> new Difference(kind, place, 1, 0);
        };
    }
}
