package io.tallystick.it.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.it.contract.Document;
import io.tallystick.it.server.Answer;

/** Whether an answer is one that the contract allows to any request, however odd: done, or refused with the one error body. */
final class Verdict {

    private static final List<String> MEMBERS = List.of("status", "code", "message");

    private final Set<String> codes;

    Verdict(Document contract) {
        codes = StreamSupport.stream(contract.root().at("/components/schemas/ErrorCode/enum").spliterator(), false).map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    /** What is wrong with the answer; empty when nothing is. */
    String complaint(OddRequest request, Answer answer) {
        if (answer.status() < 300 && answer.status() >= 200) {
            return "";
        }
        if (answer.status() < 400 || answer.status() >= 500) {
            return "status " + answer.status();
        }
        return refusal(request, answer);
    }

    private String refusal(OddRequest request, Answer answer) {
        JsonNode body;
        try {
            body = answer.json();
        } catch (AssertionError e) {
            return "no JSON";
        }
        if (request.path().contains("/oauth") && body.has("error")) {
            return body.path("error_description").isTextual() ? "" : "no OAuth error";
        }
        var members = new ArrayList<String>();
        body.fieldNames().forEachRemaining(members::add);
        return !members.equals(MEMBERS) ? "members " + members
                : body.path("status").asInt() != answer.status() ? "status in the body"
                : !codes.contains(body.path("code").asText()) ? "unknown code"
                : body.path("message").asText().isBlank() ? "no message" : "";
    }

    /** How often which status was answered to which operation's requests. */
    static Map<String, Long> tally(List<Integer> statuses) {
        return statuses.stream().collect(Collectors.groupingBy(String::valueOf, TreeMap::new, Collectors.counting()));
    }
}
