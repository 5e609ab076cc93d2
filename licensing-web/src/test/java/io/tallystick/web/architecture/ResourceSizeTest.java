package io.tallystick.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A resource translates, and does nothing else. */
class ResourceSizeTest {

    private static final int HANDFUL = 12;
    private static final Pattern METHOD = Pattern.compile("(?m)^    \\w[^;{}=]*\\)[^;{}=]* \\{\\R((?:(?!    \\}).*\\R)*)    \\}");

    @Test
    @DisplayName("the methods of a resource have a handful of lines")
    void theMethodsOfAResourceAreShort() throws IOException {
        for (Path resource : resources()) {
            assertThat(METHOD.matcher(Files.readString(resource)).results().map(method -> method.group(1).lines().count()))
                .as("lines of the methods of %s", resource.getFileName()).isNotEmpty().allMatch(lines -> lines <= HANDFUL);
        }
    }

    private static List<Path> resources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.getFileName().toString().endsWith("Resource.java")).toList();
        }
    }
}
