package io.tallystick.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** More is a second idea. What explains code (comments) or announces it (imports) does not count, or there would be less of it. */
class SizeTest {

    private static final int LONGEST_FILE = 100;
    private static final int LONGEST_METHOD = 20;

    /** A list of words is one idea, however long. */
    private static final String LIST = "ErrorCode.java";

    private static final List<JavaSource> SOURCES = Stream.of("src/main/java", "../licensing-web/src/main/java").map(Path::of)
        .flatMap(folder -> JavaSource.in(folder).stream()).toList();

    @Test
    @DisplayName("a file has at most 100 lines of code, beside comments, imports and blank lines")
    void filesAreShort() {
        assertThat(SOURCES).filteredOn(source -> !source.toString().equals(LIST)).allSatisfy(source -> assertThat(source.lines()).as("lines of %s", source).isLessThanOrEqualTo(LONGEST_FILE));
    }

    @Test
    @DisplayName("a method has at most 20 lines")
    void methodsAreShort() {
        assertThat(SOURCES).allSatisfy(source ->
            assertThat(source.methodLines()).as("lines of the methods of %s", source).allMatch(lines -> lines <= LONGEST_METHOD));
    }

    @Test
    @DisplayName("the scan finds the sources of both modules, and their methods")
    void theScanFindsTheSources() {
        assertThat(SOURCES).map(JavaSource::toString).contains("License.java", "LicenseJson.java");
        assertThat(SOURCES.stream().flatMap(source -> source.methodLines().stream())).hasSizeGreaterThan(500);
    }

    @Test
    @DisplayName("the scan counts the lines of this very test")
    void theScanCounts() {
        JavaSource itself = JavaSource.read(Path.of("src/test/java/io/tallystick/architecture/SizeTest.java"));

        assertThat(itself.methodLines()).containsExactly(1, 2, 2, 2);
    }
}
