package io.tallystick.it.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Pattern;

import io.tallystick.it.acceptance.fixture.Database;
import io.tallystick.it.server.TallystickServer;
import io.tallystick.it.server.TwoNodes;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@TwoNodes
class AuditRaceTwoNodesIT extends AuditRace {

    private static final Path GUIDE = Path.of("..", "docs", "operations.md");
    private static final Pattern TRIGGER = Pattern.compile("(?s)create function audit_is_append_only.*?\\(\\);\n");

    @Test
    @DisplayName("T3 the trigger of the operator's guide refuses whoever changes a line, and lets the sealer work")
    void theTriggerOfTheGuideLetsTheSealerWork(TallystickServer running) throws SQLException, IOException {
        does(running, trigger());
        try {
            everyLineIsSealedOnce(running);

            assertThatThrownBy(() -> does(running, "update audit_entry set detail = 'x' where chain_position = 1")).hasMessageContaining("append-only");
            assertThatThrownBy(() -> does(running, "update audit_entry set chain_position = null")).hasMessageContaining("append-only");
            assertThatThrownBy(() -> does(running, "delete from audit_entry")).hasMessageContaining("append-only");
        } finally {
            does(running, "drop trigger audit_is_append_only on audit_entry; drop function audit_is_append_only()");
        }
    }

    private static String trigger() throws IOException {
        var found = TRIGGER.matcher(Files.readString(GUIDE).replace("\n  ", "\n"));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static void does(TallystickServer server, String sql) throws SQLException {
        try (var database = Database.of(server)) {
            database.does(sql);
            database.commit();
        }
    }
}
