package io.tallystick.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

import io.tallystick.client.demo.DemoCompany;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the shared server at the first test that needs it and stops it after the last. */
final class SharedServer implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SharedServer.class);

    private static final Map<Class<?>, Function<TallystickServer, ?>> OFFERED = Map.of(
            TallystickServer.class, server -> server,
            LicenseApi.class, server -> LicenseApi.ofAcme(server.uri()),
            ManagementApi.class, server -> ManagementApi.ofAcme(server.uri()));

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return OFFERED.containsKey(type) || type == Books.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Books.class ? books(test) : OFFERED.get(type).apply(server(test));
    }

    /** One connection for the whole run; the store closes it before the server. */
    private static Books books(ExtensionContext test) {
        var server = server(test);
        return test.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Books.class, key -> server.books(), Books.class);
    }

    private static TallystickServer server(ExtensionContext test) {
        return test.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(TallystickServer.class, key -> demo(), TallystickServer.class);
    }

    private static TallystickServer demo() {
        var server = TallystickServer.startAsAcme(newFolder());
        try {
            new DemoCompany(server.uri().toString(), Acme.MANAGEMENT_KEY, System.out).load();
            return server;
        } catch (IOException e) {
            server.stop();
            throw new IllegalStateException("The demo company cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static Path newFolder() {
        try {
            var parent = Files.createDirectories(Path.of("target", "servers"));
            return Files.createTempDirectory(parent, "shared-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
