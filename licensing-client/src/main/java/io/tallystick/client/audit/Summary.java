package io.tallystick.client.audit;

/**
 * How far an export proves itself.
 *
 * @param vouched  how many of the checkpoints no trusted key signed; later ones vouch for them
 * @param last     the last checkpoint that a trusted key signed; null when there was none
 * @param position of the last line
 * @param waiting  lines that were not sealed yet when it was written, and are not in it
 */
record Summary(long lines, long checkpoints, long vouched, Checkpoint last, long position, long waiting) {

    @Override
    public String toString() {
        String signed = last == null ? "no checkpoint yet" : "signed up to position " + last.position() + " at " + last.at();
        String others = vouched == 0 ? "" : String.format(" (%,d by keys that are not trusted, vouched for by later ones)", vouched);
        return String.format("%s, %s%s; %s; position %,d is the last; %s waiting to be sealed.", number(lines, "line"), number(checkpoints, "checkpoint"),
                others, signed, position, number(waiting, "line"));
    }

    private static String number(long count, String thing) {
        return String.format("%,d %s", count, count == 1 ? thing : thing + "s");
    }
}
