package io.tallystick.client.cli;

import io.tallystick.client.LicenseOwner;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Options as they hold for one run: the command line first, then the environment, then what was remembered from
 * earlier command lines. What the environment gives is never remembered.
 */
final class Settings {

    private static final String DEFAULT_SERVER = "http://127.0.0.1:8080";

    private final Map<Option, String> environment;
    private final Map<Option, String> remembered;

    private Settings(Map<Option, String> environment, Map<Option, String> remembered) {
        this.environment = environment;
        this.remembered = remembered;
    }

    /** Remembers what this command line gives, and answers all settings. */
    static Settings of(SettingsFile file, Map<Option, String> line, Map<Option, String> environment) {
        mustNameOneOwner(line);
        mustNameOneOwner(environment);
        return new Settings(unlessGiven(environment, line), file.remember(line));
    }

    Optional<String> get(Option option) {
        return Optional.ofNullable(environment.getOrDefault(option, remembered.get(option)));
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

    /** License key or user; empty when neither was given. */
    Optional<LicenseOwner> owner() {
        return owner(environment).or(() -> owner(remembered));
    }

    private Optional<LicenseOwner> owner(Map<Option, String> source) {
        if (source.containsKey(Option.LICENSE_KEY)) {
            return Optional.of(new LicenseOwner.Key(source.get(Option.LICENSE_KEY)));
        }
        return Optional.ofNullable(source.get(Option.USERNAME))
                .map(name -> new LicenseOwner.User(name, password(name)));
    }

    /** A remembered password belongs to the remembered user only. */
    private String password(String username) {
        String own = username.equals(remembered.get(Option.USERNAME)) ? remembered.get(Option.PASSWORD) : null;
        return environment.getOrDefault(Option.PASSWORD, own);
    }

    /** An owner on the command line is meant instead of any in the environment. */
    private static Map<Option, String> unlessGiven(Map<Option, String> environment, Map<Option, String> line) {
        Map<Option, String> rest = new EnumMap<>(Option.class);
        rest.putAll(environment);
        rest.keySet().removeAll(line.keySet());
        if (line.containsKey(Option.LICENSE_KEY) || line.containsKey(Option.USERNAME)) {
            rest.keySet().removeAll(List.of(Option.LICENSE_KEY, Option.USERNAME));
        }
        return rest;
    }

    private static void mustNameOneOwner(Map<Option, String> source) {
        if (source.containsKey(Option.LICENSE_KEY) && source.containsKey(Option.USERNAME)) {
            throw new UsageException("Give either a license key or a username, not both.");
        }
    }
}
