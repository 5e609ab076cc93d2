package io.tallystick.web.file;

import io.tallystick.access.boundary.Caller;
import io.tallystick.audit.boundary.AuditLine;
import io.tallystick.audit.boundary.AuditLog;
import io.tallystick.audit.boundary.ChainState;
import io.tallystick.audit.boundary.CheckpointView;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.wire.Download;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.JsonMembers;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.LongAdder;

/**
 * The whole chain as JSON lines: a first one that says what it is, each sealed line, each checkpoint behind the line that it stands for, and a
 * last one, without which the file has lost its end (docs/audit.md).
 */
@ApplicationScoped
public class ChainFile {

    private static final String NOTHING_BEFORE = "0".repeat(64);
    private static final String KIND = "kind";

    @EJB
    AuditLog log;
    @Inject
    Clock clock;

    /** The chain behind {@code after_position} up to where it ends now; lines that come meanwhile are for the next export. */
    Download.Content content(Caller caller, Fields query) {
        long after = query.number("after_position", 0);
        ChainState state = log.chain(caller);
        if (after < 0 || after > state.sealedTo()) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "after_position must be 0 to " + state.sealedTo() + ", where the chain ends.");
        }
        String previous = log.sealed(caller, after - 1, after, 1).stream().findFirst().map(line -> line.seal().hash()).orElse(NOTHING_BEFORE);
        OffsetDateTime now = OffsetDateTime.now(clock);
        return (writer, rows) -> {
            write(writer, Json.object().add(KIND, "audit").add("version", 1L).add("company_id", state.companyId()).add("exported_at", now)
                .add("after_position", after).add("previous_hash", previous));
            links(caller, after, state.sealedTo(), writer, rows);
            write(writer, Json.object().add(KIND, "end").add("position", state.sealedTo()).add("signed", state.checkpointPosition()).add("waiting", state.waiting()));
        };
    }

    private void links(Caller caller, long after, long end, Writer writer, LongAdder rows) throws IOException {
        long position = after;
        while (position < end) {
            List<AuditLine> lines = log.sealed(caller, position, end, AuditLog.MOST);
            long last = lines.isEmpty() ? end : lines.get(lines.size() - 1).seal().position();
            page(lines, new ArrayDeque<>(log.checkpoints(caller, position, last)), writer);
            rows.add(lines.size());
            position = last;
        }
    }

    private static void page(List<AuditLine> lines, Queue<CheckpointView> checkpoints, Writer writer) throws IOException {
        for (AuditLine line : lines) {
            write(writer, AuditLineJson.into(Json.object().add(KIND, "line"), line));
            while (!checkpoints.isEmpty() && checkpoints.peek().position() <= line.seal().position()) {
                write(writer, checkpoint(checkpoints.remove()));
            }
        }
        for (CheckpointView left : checkpoints) {
            write(writer, checkpoint(left));
        }
    }

    private static JsonMembers checkpoint(CheckpointView checkpoint) {
        return Json.object().add(KIND, "checkpoint").add("position", checkpoint.position()).add("jws", checkpoint.jws());
    }

    private static void write(Writer writer, JsonMembers members) throws IOException {
        writer.write(Json.compact(members.build()));
        writer.write('\n');
    }
}
