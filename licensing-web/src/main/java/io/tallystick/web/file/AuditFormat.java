package io.tallystick.web.file;

/** What an export of the trail is written in. */
enum AuditFormat {

    JSONL("jsonl", "application/x-ndjson"), CSV("csv", "text/csv;charset=UTF-8");

    private final String wire;
    private final String mediaType;

    AuditFormat(String wire, String mediaType) {
        this.wire = wire;
        this.mediaType = mediaType;
    }

    String wire() {
        return wire;
    }

    String mediaType() {
        return mediaType;
    }
}
