package io.tallystick.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.shared.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorStatusTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (\\d{3}) \\|");

    @ParameterizedTest
    @EnumSource
    @DisplayName("every code has the status of the table in docs/api/errors.md")
    void everyCodeHasTheStatusOfTheTable(ErrorCode code) throws IOException {
        assertThat(table()).containsEntry(code.wire(), ErrorStatus.of(code));
    }

    @Test
    @DisplayName("a status of 500 or more is only for faults of our own")
    void fiveHundredIsOnlyForOurOwnFaults() {
        assertThat(ErrorCode.values()).filteredOn(code -> ErrorStatus.of(code) >= 500)
            .containsExactlyInAnyOrder(ErrorCode.INTERNAL_ERROR, ErrorCode.SERVICE_UNAVAILABLE);
    }

    @Test
    @DisplayName("an error body has exactly status, code and message")
    void anErrorBodyHasThreeMembers() {
        assertThat(ErrorAnswers.body(ErrorCode.ORDER_ID_EXISTS, "Say \"no\"."))
            .isEqualTo("{\"status\":409,\"code\":\"order_id_exists\",\"message\":\"Say \\\"no\\\".\"}");
    }

    private static Map<String, Integer> table() throws IOException {
        return ROW.matcher(Files.readString(Path.of("../docs/api/errors.md"))).results()
            .collect(Collectors.toMap(row -> row.group(1), row -> Integer.parseInt(row.group(2))));
    }
}
