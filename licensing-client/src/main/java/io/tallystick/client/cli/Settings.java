package io.tallystick.client.cli;

import io.tallystick.client.LicenseOwner;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Options as they hold for one run: the command line first, then the environment, then what was remembered from
 * earlier command lines, then the caller's defaults. Only the command line is ever remembered.
 */
final class Settings {

    private static final String DEFAULT_SERVER = "http://127.0.0.1:8080";

    /** The first one that has an option counts. */
    private final List<Map<Option, String>> sources;

    private Settings(List<Map<Option, String>> sources) {
        this.sources = sources;
    }

    /** Remembers what this command line gives, and answers all settings. */
    static Settings of(SettingsFile file, Map<Option, String> line, Surroundings surroundings) {
        Map<Option, String> environment = surroundings.options();
        Stream.of(line, environment).forEach(source -> {
            mustNameOne(source, Option.LICENSE_KEY, Option.USERNAME);
            mustNameOne(source, Option.API_KEY, Option.CLIENT_ID);
        });
        return new Settings(List.of(unlessGiven(environment, line), file.remember(line), surroundings.defaults()));
    }

    Optional<String> get(Option option) {
        return sources.stream().map(source -> source.get(option)).filter(Objects::nonNull).findFirst();
    }

    /** The setting, for what cannot be done without it. */
    String required(Option option) {
        return get(option).orElseThrow(() -> new UsageException("%s is needed (once: it is remembered), or %s in the "
                + "environment.", option.spelling(), option.environment()));
    }

    /** Address of the server, without a path. */
    URI server() {
        try {
            URI server = URI.create(get(Option.SERVER).orElse(DEFAULT_SERVER));
            if (server.getHost() != null && List.of("http", "https").contains(server.getScheme())) {
                return server;
            }
        } catch (IllegalArgumentException unreadable) {
            // Told below, as any other address that is none.
        }
        throw new UsageException("--server is an address such as %s.", DEFAULT_SERVER);
    }

    /** True when the first source that names any caller names an OAuth client. */
    boolean callsByOauth() {
        return sources.stream()
                .filter(source -> source.containsKey(Option.CLIENT_ID) || source.containsKey(Option.API_KEY))
                .findFirst().map(source -> source.containsKey(Option.CLIENT_ID)).orElse(false);
    }

    /** License key or user, whichever the first source names that names any; empty when none does. */
    Optional<LicenseOwner> owner() {
        return sources.stream().flatMap(source -> owner(source).stream()).findFirst();
    }

    private Optional<LicenseOwner> owner(Map<Option, String> source) {
        if (source.containsKey(Option.LICENSE_KEY)) {
            return Optional.of(new LicenseOwner.Key(source.get(Option.LICENSE_KEY)));
        }
        return Optional.ofNullable(source.get(Option.USERNAME))
                .map(name -> new LicenseOwner.User(name, password(name)));
    }

    /** A password that stands beside another user's name is not this user's. */
    private String password(String username) {
        return sources.stream().filter(source -> source.containsKey(Option.PASSWORD))
                .filter(source -> source.getOrDefault(Option.USERNAME, username).equals(username))
                .map(source -> source.get(Option.PASSWORD)).findFirst().orElse(null);
    }

    /** An owner or a caller on the command line is meant instead of any in the environment. */
    private static Map<Option, String> unlessGiven(Map<Option, String> environment, Map<Option, String> line) {
        Map<Option, String> rest = new EnumMap<>(Option.class);
        rest.putAll(environment);
        rest.keySet().removeAll(line.keySet());
        if (line.containsKey(Option.LICENSE_KEY) || line.containsKey(Option.USERNAME)) {
            rest.keySet().removeAll(List.of(Option.LICENSE_KEY, Option.USERNAME));
        }
        if (line.containsKey(Option.API_KEY) || line.containsKey(Option.CLIENT_ID)) {
            rest.keySet().removeAll(List.of(Option.API_KEY, Option.CLIENT_ID));
        }
        return rest;
    }

    private static void mustNameOne(Map<Option, String> source, Option one, Option other) {
        if (source.containsKey(one) && source.containsKey(other)) {
            throw new UsageException("Give either %s or %s, not both.", one.spelling(), other.spelling());
        }
    }
}
