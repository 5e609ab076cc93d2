package io.tallystick.license.boundary;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule that a call must keep. The same rule refuses the call and explains itself when the vendor asks why, so that the two cannot differ
 * (ADR 0028).
 *
 * @param name     what holds where it is kept: {@code license_is_enabled}
 * @param question throws the refusal, or does nothing
 * @param facts    what the vendor is told, whether the rule is kept or broken: a sentence with the numbers
 */
public record Rule<S>(String name, Consumer<S> question, Function<S, String> facts) {

    /** A rule that refuses with the code's own sentence. */
    public static <S> Rule<S> refusing(String name, ErrorCode code, Predicate<S> broken, Function<S, String> facts) {
        return refusing(name, code, broken, subject -> code.message(), facts);
    }

    /** A rule that refuses with a sentence of its own. */
    public static <S> Rule<S> refusing(String name, ErrorCode code, Predicate<S> broken, Function<S, String> message, Function<S, String> facts) {
        return new Rule<>(name, subject -> {
            if (broken.test(subject)) {
                throw new LicensingException(code, message.apply(subject));
            }
        }, facts);
    }

    /** The same rule, asked of a part of something larger. */
    public <T> Rule<T> of(Function<T, S> part) {
        return new Rule<>(name, whole -> question.accept(part.apply(whole)), whole -> facts.apply(part.apply(whole)));
    }

    /** Throws the refusal, or does nothing. */
    public void ask(S subject) {
        question.accept(subject);
    }

    /** What it says, without refusing. */
    public Finding find(S subject) {
        try {
            ask(subject);
            return new Finding(name, null, facts.apply(subject));
        } catch (LicensingException refusal) {
            return new Finding(name, refusal.code(), explained(subject, refusal));
        }
    }

    /** The first refusal counts. */
    public static <S> void askAll(List<Rule<S>> rules, S subject) {
        rules.forEach(rule -> rule.ask(subject));
    }

    /** What all of them say, also those after the first refusal. */
    public static <S> List<Finding> findAll(List<Rule<S>> rules, S subject) {
        return rules.stream().map(rule -> rule.find(subject)).toList();
    }

    /** What cannot be read, such as a version, has no facts beside its refusal. */
    private String explained(S subject, LicensingException refusal) {
        return refusal.code() == ErrorCode.VALIDATION_ERROR ? refusal.getMessage() : facts.apply(subject);
    }
}
