package io.tallystick.client.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.tallystick.client.LicenseApiException;
import io.tallystick.client.LicenseClient;
import io.tallystick.client.json.Json;
import io.tallystick.client.offline.RequestWriter;
import io.tallystick.client.signing.ApiKey;
import io.tallystick.client.signing.TrustedKeys;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * A day at the demo company, so that a first visitor finds charts and lists with something in them: customers buy, and their machines
 * activate, use units, are refused and give seats back. Called as
 * {@code DemoDay <base-url> <management-key> <api-key> <shared-key>}; exit codes as {@link DemoCompany}, which is loaded first.
 */
public final class DemoDay {

    private static final int WORDS = 4;

    private final DemoCompany company;
    private final LicenseClient applications;
    private final ApiKey key;
    private final Clock clock;
    private final PrintStream out;

    /** The applications call {@code server} with this key; {@code out} says a line for each machine. */
    public DemoDay(DemoCompany company, URI server, ApiKey key, Clock clock, PrintStream out) {
        this.company = company;
        this.applications = new LicenseClient(server, key, TrustedKeys.none(), clock);
        this.key = key;
        this.clock = clock;
        this.out = out;
    }

    public static void main(String[] words) {
        if (words.length != WORDS) {
            System.err.println("usage: DemoDay <base-url> <management-key> <api-key> <shared-key>");
            System.exit(2);
        }
        try {
            DemoCompany company = new DemoCompany(words[0], words[1], System.out);
            company.load();
            new DemoDay(company, URI.create(words[0]), new ApiKey(words[2], words[WORDS - 1]), Clock.systemUTC(), System.out).load();
        } catch (IOException | LicenseApiException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    /**
     * Makes the customers and lets their machines work.
     *
     * @throws IOException         when the server refuses a customer or an order, or does not answer
     * @throws LicenseApiException when it refuses a machine otherwise than it should
     */
    public void load() throws IOException {
        JsonNode day = read();
        company.load(DemoRequest.allOf(day.path("requests")));
        for (DemoMachine machine : machines(day.path("machines"))) {
            live(machine);
            out.println("seen: " + machine.hardwareId() + " with " + machine.key());
        }
    }

    private void live(DemoMachine machine) {
        if (refused(machine)) {
            return;
        }
        if (machine.units() > 0) {
            applications.addConsumption(machine.identity(), machine.units(), machine.booking("units"));
        }
        machine.features().forEach((feature, units) ->
                applications.addFeatureConsumption(machine.identity(), feature, units, machine.booking(feature)));
        if (machine.checks()) {
            applications.check(machine.identity());
        }
        if (machine.returns()) {
            applications.deactivate(machine.identity());
        }
    }

    private boolean refused(DemoMachine machine) {
        try {
            activate(machine);
        } catch (LicenseApiException refused) {
            if (refused.code().equals(machine.refused())) {
                return true;
            }
            throw refused;
        }
        return false;
    }

    private void activate(DemoMachine machine) {
        if (machine.offline()) {
            var request = new RequestWriter(key, machine.told(), UUID::randomUUID).activation(machine.identity(), clock.instant());
            applications.activateOffline(request.text());
        } else {
            applications.activate(machine.identity(), machine.told());
        }
    }

    private static List<DemoMachine> machines(JsonNode all) {
        return StreamSupport.stream(all.spliterator(), false).map(each -> Json.as(DemoMachine.class, each)).toList();
    }

    private static JsonNode read() throws IOException {
        try (InputStream json = DemoDay.class.getResourceAsStream("demo-day.json")) {
            return Json.read(json.readAllBytes());
        }
    }
}
