package io.tallystick.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A source file as far as its size is concerned: what is written in it, without comments and texts. */
record JavaSource(Path path, String code) {

    private static final Pattern COMMENT_OR_TEXT =
        Pattern.compile("/\\*(?s:.*?)\\*/|//[^\\n]*|\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'");
    /** From the closing parenthesis of its signature to the brace that opens its body. */
    private static final Pattern METHOD = Pattern.compile("(?m)^(    |        )(?=\\w|<)[^;{}=]*\\)[^;{}=]*\\{");

    static JavaSource read(Path path) {
        try {
            String text = Files.readString(path);
            return new JavaSource(path, COMMENT_OR_TEXT.matcher(text).replaceAll(found -> "\n".repeat(linesIn(found))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JavaSource> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().map(JavaSource::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines that hold code; comments, imports and blank lines explain it or announce it. */
    long lines() {
        return code.lines().filter(line -> !line.isBlank() && !line.startsWith("import ") && !line.startsWith("package ")).count();
    }

    /** How many lines the body of each method has. */
    List<Integer> methodLines() {
        List<Integer> lines = new ArrayList<>();
        METHOD.matcher(code).results().filter(found -> !found.group().contains(" record ")).forEach(found ->
            lines.add((int) code.substring(found.end(), endOf(found)).lines().filter(line -> !line.isBlank()).count()));
        return lines;
    }

    private int endOf(MatchResult method) {
        int depth = 1;
        int place = method.end();
        while (depth > 0) {
            depth += switch (code.charAt(place)) {
                case '{' -> 1;
                case '}' -> -1;
                default -> 0;
            };
            place++;
        }
        return place - 1;
    }

    private static int linesIn(MatchResult found) {
        return (int) found.group().chars().filter(each -> each == '\n').count();
    }

    @Override
    public String toString() {
        return path.getFileName().toString();
    }
}
