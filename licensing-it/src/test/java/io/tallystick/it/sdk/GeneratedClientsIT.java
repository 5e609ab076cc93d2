package io.tallystick.it.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.LicenseWish;
import io.tallystick.it.acceptance.fixture.Product;
import io.tallystick.it.acceptance.fixture.Vendor;
import io.tallystick.it.server.AcceptanceTest;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.ManagementApi;
import io.tallystick.it.server.TallystickServer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Clients that a generator makes of the document as the server publishes it: they compile as they come, and each goes its way with the
 * server, a few lines of its own for the signatures.
 */
@AcceptanceTest
class GeneratedClientsIT {

    private static final Path SOURCES = Path.of("src/sdk").toAbsolutePath();
    private static final Path WORK = Path.of("target/sdk").toAbsolutePath();
    private static final String JAVA = System.getProperty("java.home") + "/bin/java";
    /**
     * Payara adds a member {@code endpoints} to the document, which is not valid there. And without the last property, the generator leaves out
     * the form of the offline files, and imports it all the same.
     */
    private static final List<String> ONLY = List.of("--skip-validate-spec", "--global-property", "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false,skipFormModel=false");

    private static final Product EXAMPLE = new Product(0, "EX", false);

    private TallystickServer server;
    private ManagementApi management;

    @BeforeEach
    void fetchTheDocument(TallystickServer running, ManagementApi vendor) throws Exception {
        server = running;
        management = vendor;
        Files.createDirectories(WORK);
        var request = HttpRequest.newBuilder(URI.create(running.uri() + "/openapi")).build();
        var document = HttpClient.newHttpClient().send(request, BodyHandlers.ofFile(WORK.resolve("openapi.yaml")));
        assertThat(document.statusCode()).isEqualTo(200);
    }

    @Test
    void givenAJavaClient_whenItIsGenerated_thenItCompilesAndActivatesChecksConsumesAndDeactivates() throws Exception {
        var folder = empty("java");
        generate(folder, "java", "--library", "native", "--additional-properties",
                "invokerPackage=tallystick,apiPackage=tallystick.api,modelPackage=tallystick.model,openApiNullable=false,useJakartaEe=true,useSingleRequestParameter=true");
        var classes = folder.resolve("classes").toString();
        var compile = new ArrayList<>(List.of(JAVA + "c", "-nowarn", "-d", classes, "-cp", System.getProperty("java.class.path")));
        Stream.of(folder.resolve("src/main/java"), SOURCES.resolve("java")).flatMap(GeneratedClientsIT::javaIn).forEach(compile::add);
        run(folder, compile);

        var said = run(folder, journey(List.of(JAVA, "-cp", classes + File.pathSeparator + System.getProperty("java.class.path"), "Journey")));

        assertThat(said).endsWith(" 1 true 2 license_deactivated 3 signatures verified");
    }

    @Test
    void givenATypeScriptClient_whenItIsGenerated_thenItCompilesAndActivatesChecksConsumesAndDeactivates() throws Exception {
        assertThat(isThere("node") && isThere("npm")).as("Node.js 20 or newer with npm on the path: -Psdk compiles and runs a TypeScript client with it").isTrue();
        var folder = empty("typescript");
        for (var file : List.of("package.json", "package-lock.json", "tsconfig.json", "journey.ts")) {
            Files.copy(SOURCES.resolve("typescript").resolve(file), folder.resolve(file));
        }
        generate(folder.resolve("client"), "typescript-fetch");
        run(folder, List.of("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"));
        run(folder, List.of("node", "node_modules/typescript/bin/tsc"));

        var said = run(folder, journey(List.of("node", "out/journey.js")));

        assertThat(said).endsWith(" 1 true 2 license_deactivated 3 signatures verified");
    }

    private void generate(Path folder, String generator, String... more) throws Exception {
        var command = new ArrayList<>(List.of(JAVA, "-jar", WORK.resolve("openapi-generator-cli.jar").toString(), "generate",
                "-i", WORK.resolve("openapi.yaml").toString(), "-g", generator, "-o", folder.toString()));
        command.addAll(List.of(more));
        command.addAll(ONLY);
        run(WORK, command);
    }

    private List<String> journey(List<String> command) {
        var license = new Vendor(management).issues(LicenseWish.aLicense().of(EXAMPLE).withUnits(5));
        var all = new ArrayList<>(command);
        all.addAll(List.of(server.uri().toString(), Acme.API_KEY, Acme.SHARED_KEY, license.key()));
        return all;
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Stream<String> javaIn(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.map(Path::toString).filter(file -> file.endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Path empty(String name) throws IOException {
        return Files.createDirectories(WORK.resolve(name + "-" + UUID.randomUUID()));
    }

    /** What the program said last; it must end well. */
    private static String run(Path folder, List<String> command) throws Exception {
        var log = Files.createTempFile(folder, "said", ".log");
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        var said = Files.readString(log).strip();
        assertThat(ended && process.exitValue() == 0).as(String.join(" ", command.subList(0, Math.min(4, command.size()))) + "\n" + said).isTrue();
        return said.substring(said.lastIndexOf('\n') + 1);
    }
}
