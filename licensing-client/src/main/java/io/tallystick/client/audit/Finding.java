package io.tallystick.client.audit;

/**
 * Something that an honest export does not have.
 *
 * @param line   of the export, counted from 1
 * @param saying a sentence for people
 */
record Finding(long line, String saying) {

    @Override
    public String toString() {
        return "line " + line + ": " + saying;
    }
}
