package io.tallystick.exchange.control;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.exchange.boundary.ImportKind;
import io.tallystick.shared.LicensingException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n", "a;b\r\n1;2\r\n", "a\tb\n1\t2", "\uFEFFa,b\r1,2\r", "A , \"b\"\n\"1\",2\n\n\n", "a;b\n\"1\";2\n;\n"})
    @DisplayName("X1 files of all kinds of spreadsheets are the same file")
    void filesOfAllKindsAreTheSameFile(String text) {
        CsvFile file = CsvFile.read(text.getBytes(UTF_8));

        assertThat(file.columns()).containsExactly("a", "b");
        assertThat(file.rows()).hasSize(1);
        assertThat(file.rows().get(0).cells()).containsExactly("1", "2");
        assertThat(file.rows().get(0).line()).isEqualTo(2);
    }

    @Test
    @DisplayName("X1 quotes hold separators, quotes and line ends, and lines are counted as a spreadsheet counts them")
    void quotesHoldAnything() {
        CsvFile file = CsvFile.read("a,b\n\"1,\"\"x\"\"\ny\",2\n\n3,ü\n".getBytes(UTF_8));

        assertThat(file.rows()).extracting(CsvRow::line).containsExactly(2, 4);
        assertThat(file.rows().get(0).cells().get(0)).isEqualTo("1,\"x\"\ny");
    }

    @Test
    @DisplayName("X1 what is no file of rows is refused with what to do")
    void whatIsNoFileIsRefused() {
        refused("a,b\nü,2".getBytes(ISO_8859_1), "not UTF-8");
        refused("  \n".getBytes(UTF_8), "empty");
        assertThatThrownBy(() -> CsvFile.read("a,b\n".getBytes(UTF_8)).requireRows()).hasMessageContaining("no rows");
        refused(("a,b\n1," + "x".repeat(2001)).getBytes(UTF_8), "Line 2");
        refused("a,b\n1,\u0000".getBytes(UTF_8), "control characters");
        refused(("a\n" + "1\n".repeat(50_001)).getBytes(UTF_8), "more than 50000 rows");
        refused(new byte[CsvFile.LARGEST + 1], "8 MB");
    }

    @Test
    @DisplayName("X1 columns that nobody knows, stand twice or are missing are refused")
    void columnsMustFit() {
        ImportColumns licenses = ImportColumns.of(ImportKind.LICENSES);

        licenses.requireFit(List.of("customer_email", "product_code", "field:tier"));
        assertThatThrownBy(() -> licenses.requireFit(List.of("customer_email", "product_code", "price"))).hasMessageContaining("[price]");
        assertThatThrownBy(() -> licenses.requireFit(List.of("customer_email", "product_code", "product_code"))).hasMessageContaining("twice");
        assertThatThrownBy(() -> licenses.requireFit(List.of("product_code"))).hasMessageContaining("customer_email");
        assertThatThrownBy(() -> licenses.requireFit(List.of("customer_email"))).hasMessageContaining("bundle_code");
        assertThatThrownBy(() -> ImportColumns.of(ImportKind.CUSTOMERS).requireFit(List.of("email", "field:x"))).hasMessageContaining("field:x");
    }

    @Test
    @DisplayName("X6 rows are one text and rows again, whatever their cells hold")
    void rowsAreOneTextAndRowsAgain() {
        List<CsvRow> rows = List.of(new CsvRow(2, List.of("", "a\n\"b\"", "")), new CsvRow(7, List.of("x")));

        assertThat(RowText.rows(RowText.of(rows))).isEqualTo(rows);
    }

    private static void refused(byte[] content, String message) {
        assertThatThrownBy(() -> CsvFile.read(content)).isInstanceOf(LicensingException.class).hasMessageContaining(message);
    }
}
