package io.tallystick.it.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import io.swagger.v3.core.util.Yaml;

/** The OpenAPI document as it was written, references followed. */
public final class Document {

    private static final Path FILE = Path.of("../licensing-web/src/main/resources/META-INF/openapi.yaml");

    /** A code begins a row of the response's table, or stands in the list of authorization codes before the table. */
    private static final Pattern CODE = Pattern.compile("(?m)^\\| `(\\w+)` \\||`(\\w+)`(?=[^|]*\\| code \\|)");

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final JsonNode root;

    private Document(JsonNode root) {
        this.root = root;
    }

    public static Document read() {
        try {
            return new Document(Yaml.mapper().readTree(Files.readString(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All operations, by path and method. */
    public List<Operation> operations() {
        return root.path("paths").properties().stream().sorted(Map.Entry.comparingByKey()).flatMap(this::operations).toList();
    }

    private Stream<Operation> operations(Map.Entry<String, JsonNode> path) {
        return path.getValue().properties().stream().filter(entry -> METHODS.contains(entry.getKey())).sorted(Map.Entry.comparingByKey())
                .map(entry -> operation(entry.getKey().toUpperCase(), path.getKey(), path.getValue(), entry.getValue()));
    }

    private Operation operation(String method, String path, JsonNode item, JsonNode operation) {
        return new Operation(method, Operation.withoutSlash(path), codes(operation), securitySchemes(operation), query(item, operation),
                bodies(operation));
    }

    private SortedMap<String, Integer> codes(JsonNode operation) {
        var codes = new TreeMap<String, Integer>();
        operation.path("responses").properties().stream().filter(response -> response.getKey().compareTo("400") >= 0).forEach(response ->
                CODE.matcher(resolved(response.getValue()).path("description").asText()).results().forEach(found ->
                        codes.put(found.group(1) == null ? found.group(2) : found.group(1), Integer.valueOf(response.getKey()))));
        return codes;
    }

    private static Set<String> securitySchemes(JsonNode operation) {
        return children(operation.path("security")).flatMap(scheme -> scheme.properties().stream()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<String, String> query(JsonNode item, JsonNode operation) {
        return Stream.concat(children(item.path("parameters")), children(operation.path("parameters"))).map(this::resolved)
                .filter(parameter -> parameter.path("in").asText().equals("query") && parameter.has("example"))
                .collect(Collectors.toMap(parameter -> parameter.path("name").asText(), parameter -> parameter.path("example").asText(),
                        (first, second) -> first, TreeMap::new));
    }

    private Map<String, String> bodies(JsonNode operation) {
        var bodies = new TreeMap<String, String>();
        resolved(operation.path("requestBody")).path("content").properties()
                .forEach(content -> bodies.put(content.getKey(), example(content.getKey(), content.getValue())));
        return bodies;
    }

    private String example(String type, JsonNode content) {
        var value = content.has("example") ? content.path("example")
                : children(content.path("examples")).findFirst().map(example -> resolved(example).path("value")).orElse(MissingNode.getInstance());
        if (value.isObject() && type.equals("application/x-www-form-urlencoded")) {
            return form(value);
        }
        return value.isTextual() ? value.asText() : value.isMissingNode() ? "" : value.toString();
    }

    private static String form(JsonNode example) {
        return example.properties().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue().asText(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The node itself, or what it refers to. */
    public JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(root.at(node.path("$ref").asText().substring(1))) : node;
    }

    /** The document's tree. */
    public JsonNode root() {
        return root;
    }

    private static Stream<JsonNode> children(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
