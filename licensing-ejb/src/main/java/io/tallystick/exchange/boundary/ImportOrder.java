package io.tallystick.exchange.boundary;

/**
 * A file to take in.
 *
 * @param name    what the file is called; for people
 * @param dryRun  true to book nothing
 * @param content as it was sent
 */
public record ImportOrder(ImportKind kind, String name, boolean dryRun, byte[] content) {

    @Override
    public String toString() {
        return "ImportOrder[" + kind + " " + name + "]";
    }
}
