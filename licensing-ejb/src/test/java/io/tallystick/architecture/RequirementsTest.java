package io.tallystick.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A requirement without a test is a wish: each number of a feature's specification stands in the name of a test of some module. */
class RequirementsTest {

    private static final Path FEATURES = Path.of("src/main/java/io/tallystick");
    private static final Pattern REQUIREMENT = Pattern.compile("<li>([A-Z]\\d+) –");
    private static final Pattern TEST_NAME = Pattern.compile("@DisplayName\\(\\s*\"((?:\\\\.|[^\"\\\\])*)\"");
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]\\d+\\b");
    private static final Set<String> TESTED = tested();

    static Stream<String> features() {
        return Features.ROOMS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("features")
    @DisplayName("each requirement of a feature stands in the name of a test")
    void eachRequirementIsTested(String feature) {
        assertThat(TESTED).containsAll(requirements(feature));
    }

    @ParameterizedTest
    @MethodSource("features")
    @DisplayName("the requirements of a feature are numbered without a gap")
    void requirementsAreNumberedWithoutAGap(String feature) {
        List<String> numbers = requirements(feature);

        String letter = numbers.get(0).substring(0, 1);
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, numbers.size()).mapToObj(number -> letter + number).toList());
    }

    private static List<String> requirements(String feature) {
        return REQUIREMENT.matcher(read(FEATURES.resolve(feature).resolve("package-info.java"))).results().map(found -> found.group(1)).toList();
    }

    private static Set<String> tested() {
        Set<String> numbers = new TreeSet<>();
        testSources().forEach(file -> TEST_NAME.matcher(read(file)).results().map(name -> name.group(1))
            .flatMap(name -> NUMBER.matcher(name).results()).map(MatchResult::group).forEach(numbers::add));
        return numbers;
    }

    private static List<Path> testSources() {
        return Stream.of("src/test/java", "../licensing-web/src/test/java", "../licensing-it/src/test/java").map(Path::of)
            .flatMap(RequirementsTest::javaFiles).toList();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
