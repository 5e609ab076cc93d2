package io.tallystick.web.v1;

import io.tallystick.exchange.boundary.ImportView;
import io.tallystick.web.wire.Json;
import jakarta.json.JsonObject;

/** Imports as JSON (§6). */
final class ImportJson {

    private ImportJson() {
    }

    static JsonObject of(ImportView job) {
        return Json.object().add("id", job.id()).add("kind", job.kind().wire()).add("name", job.name()).add("dry_run", job.dryRun())
            .add("state", job.state().wire()).add("rows", job.rows()).add("done", job.done()).add("refused", job.refused())
            .add("actor", job.actor()).add("created_at", job.createdAt()).add("finished_at", job.finishedAt()).build();
    }
}
