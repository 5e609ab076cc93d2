package io.tallystick.web.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import io.tallystick.shared.ErrorCode;
import io.tallystick.web.error.ErrorStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The contract agrees with itself, with the table of error codes and with the codes that the rules know. */
class OpenApiDocumentTest {

    private static final Path DOCUMENT = Path.of("src/main/resources/META-INF/openapi.yaml");
    private static final Path ERRORS = Path.of("../docs/api/errors.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (\\d{3}) \\|");
    /** A code begins a row of the response's table, or stands in the list of authorization codes before the table. */
    private static final Pattern CODE = Pattern.compile("(?m)^\\| `(\\w+)` \\||`(\\w+)`(?=[^|]*\\| code \\|)");

    private final SwaggerParseResult parsed = parse();
    private final OpenAPI document = parsed.getOpenAPI();

    @Test
    void theDocumentIsReadWithoutMessages() {
        assertThat(parsed.getMessages()).isEmpty();
        assertThat(document.getPaths()).isNotEmpty();
    }

    @Test
    void theDocumentNamesTheCodesThatTheRulesKnow() {
        assertThat(document.getComponents().getSchemas().get("ErrorCode").getEnum()).map(Object::toString)
            .containsExactly(Arrays.stream(ErrorCode.values()).map(ErrorCode::wire).toArray(String[]::new));
    }

    @Test
    void theTableOfErrorsNamesEveryCodeWithTheStatusThatIsAnswered() throws IOException {
        Map<String, String> answered = new TreeMap<>();
        Arrays.stream(ErrorCode.values()).forEach(code -> answered.put(code.wire(), String.valueOf(ErrorStatus.of(code))));
        assertThat(statusByCode()).isEqualTo(answered);
    }

    @Test
    void everyCodeOfAResponseStandsUnderTheStatusOfTheTable() throws IOException {
        Map<String, String> status = statusByCode();
        errorResponses().forEach(refusal -> assertThat(refusal.codes()).as("%s %s", refusal.operation(), refusal.status()).isNotEmpty()
            .allSatisfy(code -> assertThat(status.get(code)).as(code).isEqualTo(refusal.status())));
    }

    @Test
    void everyErrorIsAnsweredWithTheOneErrorBodyExceptThoseOfTokenRequests() {
        assertThat(errorResponses()).allSatisfy(refusal -> {
            boolean ofTokenRequest = refusal.operation().equals("getAccessToken") && refusal.status().compareTo("401") <= 0;
            assertThat(refusal.response().getContent().get("application/json").getSchema().get$ref())
                .endsWith(ofTokenRequest ? "/OauthErrorBody" : "/ErrorBody");
        });
    }

    @Test
    void everyOperationHasItsOwnName() {
        assertThat(operations()).extracting(Operation::getOperationId).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void everyOperationThatNeedsAKeyTellsOfLimits() {
        assertThat(operationsWithAKey("")).isNotEmpty().allSatisfy((name, operation) -> assertThat(operation.getResponses()).as(name).containsKey("429"));
    }

    @Test
    void everyOperationThatChangesSomethingTakesAnIdempotencyKey() {
        assertThat(operationsWithAKey("(POST|PATCH|PUT|DELETE|GET /api/v4/trial_key)")).isNotEmpty().allSatisfy((name, operation) -> {
            assertThat(operation.getParameters()).as(name).isNotNull()
                .anyMatch(parameter -> String.valueOf(parameter.get$ref()).endsWith("/IdempotencyKey"));
            assertThat(operation.getResponses()).as(name).containsKeys("409", "422");
        });
    }

    /** By method and path, which must begin as the pattern says. */
    private Map<String, Operation> operationsWithAKey(String beginning) {
        Map<String, Operation> found = new TreeMap<>();
        document.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
            List<SecurityRequirement> security = operation.getSecurity();
            boolean needsAKey = security != null && !security.isEmpty() && security.stream().noneMatch(SecurityRequirement::isEmpty);
            if (needsAKey && path.startsWith("/api/") && (method + " " + path).matches("(" + beginning + ").*")) {
                found.put(method + " " + path, operation);
            }
        }));
        return found;
    }

    private record Refusal(String operation, String status, ApiResponse response) {

        List<String> codes() {
            return CODE.matcher(response.getDescription()).results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1)).toList();
        }
    }

    private List<Refusal> errorResponses() {
        return operations().stream().flatMap(operation -> operation.getResponses().entrySet().stream()
                .filter(entry -> entry.getKey().compareTo("400") >= 0)
                .map(entry -> new Refusal(operation.getOperationId(), entry.getKey(), resolved(entry.getValue()))))
            .toList();
    }

    private ApiResponse resolved(ApiResponse response) {
        String name = response.get$ref();
        return name == null ? response : document.getComponents().getResponses().get(name.substring(name.lastIndexOf('/') + 1));
    }

    private List<Operation> operations() {
        return document.getPaths().values().stream().map(PathItem::readOperations).flatMap(List::stream).toList();
    }

    private static Map<String, String> statusByCode() throws IOException {
        Map<String, String> status = new TreeMap<>();
        for (MatchResult row : ROW.matcher(Files.readString(ERRORS)).results().toList()) {
            assertThat(status.put(row.group(1), row.group(2))).as(row.group(1) + " stands twice").isNull();
        }
        return status;
    }

    private static SwaggerParseResult parse() {
        return new OpenAPIParser().readLocation(DOCUMENT.toString(), null, new ParseOptions());
    }
}
