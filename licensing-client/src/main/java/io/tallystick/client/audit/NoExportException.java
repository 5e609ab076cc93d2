package io.tallystick.client.audit;

/** The file is something else: it can neither be proven nor refuted. */
final class NoExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoExportException() {
        super("This is no export of a whole audit. Export it as jsonl and without filters (GET /api/v1/audit/export).");
    }
}
