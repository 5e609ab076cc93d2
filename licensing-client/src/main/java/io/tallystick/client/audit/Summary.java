package io.tallystick.client.audit;

/**
 * How far an export proves itself.
 *
 * @param last     the last checkpoint; null when there was none
 * @param position of the last line
 * @param waiting  lines that were not sealed yet when it was written, and are not in it
 */
record Summary(long lines, long checkpoints, Checkpoint last, long position, long waiting) {

    @Override
    public String toString() {
        String signed = last == null ? "no checkpoint yet" : "signed up to position " + last.position() + " at " + last.at();
        return String.format("%,d lines, %,d checkpoints; %s; position %,d is the last; %,d lines were waiting to be sealed.", lines, checkpoints, signed,
                position, waiting);
    }
}
