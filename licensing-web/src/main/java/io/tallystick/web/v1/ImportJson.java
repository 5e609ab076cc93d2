package io.tallystick.web.v1;

import io.tallystick.exchange.boundary.ImportRefusal;
import io.tallystick.exchange.boundary.ImportView;
import io.tallystick.web.wire.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;

/** Imports as JSON, and what they refused as columns (§6). */
final class ImportJson {

    static final List<String> REFUSAL_COLUMNS = List.of("line", "column", "code", "message");

    private ImportJson() {
    }

    static JsonObject of(ImportView job) {
        return Json.object().add("id", job.id()).add("kind", job.kind().wire()).add("name", job.name()).add("dry_run", job.dryRun())
            .add("state", job.state().wire()).add("rows", job.rows()).add("done", job.done()).add("refused", job.refused())
            .add("actor", job.actor()).add("created_at", job.createdAt()).add("finished_at", job.finishedAt()).build();
    }

    static List<Object> cells(ImportRefusal refusal) {
        return Arrays.asList(refusal.line(), refusal.column(), refusal.code(), refusal.message());
    }
}
