package io.tallystick.web.page.console.exchange;

import io.tallystick.exchange.boundary.ImportRefusal;
import io.tallystick.exchange.boundary.ImportState;
import io.tallystick.exchange.boundary.ImportView;
import io.tallystick.web.page.console.Badge;
import io.tallystick.web.page.console.When;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the pages of imports show. */
final class ImportWords {

    /** The most refused rows on a page; the file has all of them. */
    static final int SHOWN = 100;

    private ImportWords() {
    }

    static Map<String, Object> job(ImportView job) {
        Map<String, Object> words = new HashMap<>();
        words.put("href", "/console/exchange/imports/" + job.id());
        words.put("name", job.name());
        words.put("kind", job.kind().wire());
        words.put("dry", job.dryRun());
        words.put("rows", job.rows());
        words.put("done", job.done());
        words.put("booked", job.done() - job.refused());
        words.put("refused", job.refused());
        words.put("anyRefused", job.refused() > 0);
        words.put("running", job.state() == ImportState.RUNNING);
        words.put("state", state(job));
        words.put("actor", job.actor());
        words.put("begun", When.minute(job.createdAt()));
        words.put("ended", When.minute(job.finishedAt()));
        return words;
    }

    static Map<String, Object> refusals(List<ImportRefusal> refusals) {
        return Map.of("any", !refusals.isEmpty(), "more", refusals.size() == SHOWN, "rows", refusals);
    }

    private static Badge state(ImportView job) {
        return switch (job.state()) {
            case RUNNING -> Badge.soft("Running");
            case CANCELLED -> Badge.warn("Stopped");
            case DONE -> job.refused() > 0 ? Badge.warn("Done, " + job.refused() + " refused") : Badge.good("Done");
        };
    }
}
