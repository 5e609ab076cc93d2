package io.tallystick.it.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.tallystick.it.contract.Operation;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.HmacSignature;
import io.tallystick.it.server.ManagementApi;

/** What there is on the server that requests can be about: keys of the demo's licenses, a few machines, ids of things. */
final class Known {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> KEYS = List.of("DEMO-CONS-UMPT-0001", "DEMO-CONS-UMPT-0001", "DEMO-CONS-UMPT-0001", "DEMO-OVER-AGE0-0001", "DEMO-OVER-AGE0-0001",
            "AAAA-BBBB-CCCC-DDDD", "DEMO-TIME-LTD0-0001", "DEMO-CONS-UMPT-0001", "DEMO-OVER-AGE0-0001",
            "DEMO-SUBS-CRIP-0001", "DEMO-FLOA-TING-0001", "DEMO-SEAT-RACE-0005", "DEMO-NOVM-0000-0001", "DEMO-EXPI-RED0-0001", "AAAA-AAAA-AAAA-AAAA");
    private static final int MACHINES = 4;
    private static final String DATE = "Thu, 17 Nov 2022 20:51:35 GMT";

    private final ManagementApi vendor;
    private final Map<String, List<String>> ids = new ConcurrentHashMap<>();
    /** The demo's own products and keys, without which all calls would be refused alike. */
    private final Set<String> spared;

    Known(ManagementApi vendor) {
        this.vendor = vendor;
        spared = Stream.of("products", "api_keys").flatMap(collection -> found(collection).stream()).collect(Collectors.toSet());
    }

    /** The path with ids of things that there were a while ago; nearly always, as a reset undoes much. */
    String path(Dice dice, Operation operation) {
        if (!operation.path().contains("{")) {
            return operation.path();
        }
        var collection = operation.path().split("/")[3];
        if (dice.promille(20)) {
            ids.remove(collection);
        }
        var there = ids.computeIfAbsent(collection, this::found).stream().filter(id -> !spared.contains(id) || operation.method().equals("GET")).toList();
        return operation.pathWith(there.isEmpty() ? "1" : dice.of(there));
    }

    private List<String> found(String collection) {
        var answer = vendor.get(collection + "/?limit=50");
        if (answer.status() >= 500) {
            throw new AssertionError("no list of " + collection + ": " + answer);
        }
        return answer.status() != 200 ? List.of() : StreamSupport.stream(answer.json().path("results").spliterator(), false)
                .map(each -> each.path("id").asText()).toList();
    }

    /** An example of another machine, license or order than the last one. */
    ObjectNode fresh(Dice dice, ObjectNode example) {
        example.properties().forEach(member -> {
            if (member.getValue().isTextual()) {
                example.put(member.getKey(), fresh(dice, member.getKey(), member.getValue().asText()));
            }
        });
        return example;
    }

    String fresh(Dice dice, String name, String value) {
        return switch (name) {
            case "hardware_id" -> "machine-" + dice.below(MACHINES);
            case "license_key" -> dice.of(KEYS);
            case "id", "short_code", "api_key" -> value.startsWith("1111") ? value : value + "-" + UUID.randomUUID();
            case "idempotency_key" -> value + dice.below(50);
            default -> value;
        };
    }

    /** A request file that is signed, so that the rules see what it says. */
    String file(Dice dice, int accidents, String kind) {
        var machine = "machine-" + dice.below(MACHINES);
        var key = dice.of(KEYS);
        var file = JSON.createObjectNode().put("request", kind).put("hardware_id", machine).put("product", "EX").put("license_key", key).put("date", DATE)
                .put("api_key", Acme.API_KEY).put("signature", HmacSignature.ofFile(Acme.SHARED_KEY, DATE, key, machine, Acme.API_KEY))
                .put("request_id", "request-" + dice.below(500)).put("consumptions", dice.below(3));
        file.putObject("variables").put("theme", "dark");
        file.putArray("product_features").addObject().put("feature", "export").put("consumptions", dice.below(3));
        var odd = new OddJson(dice, accidents);
        var text = odd.of(file);
        var base64 = Base64.getEncoder().encodeToString((dice.promille(accidents / 2) ? odd.cut(text) : text).getBytes(UTF_8));
        return dice.promille(accidents / 2) ? odd.cut(base64) : base64;
    }
}
