package io.tallystick.it.books;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.tallystick.it.server.Answer;

/** Callers that all call at the same moment, each on a thread of its own. */
final class Crowd {

    private static final long PATIENCE_SECONDS = 120;

    private Crowd() {
    }

    /** Lets so many callers call at once; caller number 0 is the first. */
    static List<Answer> of(int callers, IntFunction<Answer> call) {
        var gate = new CyclicBarrier(callers);
        var calls = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < callers; i++) {
            int number = i;
            calls.add(() -> {
                gate.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return call.apply(number);
            });
        }
        return all(callers, calls);
    }

    /** Lets so many callers call one after the other until the time is over. */
    static List<Answer> forAWhile(int callers, Duration time, Function<Random, Answer> call) {
        long end = System.nanoTime() + time.toNanos();
        var calls = new ArrayList<Callable<List<Answer>>>();
        for (int i = 0; i < callers; i++) {
            var random = new Random(i);
            calls.add(() -> Stream.generate(() -> call.apply(random)).takeWhile(answer -> System.nanoTime() < end).toList());
        }
        return all(callers, calls).stream().flatMap(List::stream).toList();
    }

    /** Lets so many callers make so many calls each, one after the other. */
    static List<Answer> inTurns(int callers, int callsEach, Function<Random, Answer> call) {
        var calls = new ArrayList<Callable<List<Answer>>>();
        for (int i = 0; i < callers; i++) {
            var random = new Random(i);
            calls.add(() -> Stream.generate(() -> call.apply(random)).limit(callsEach).toList());
        }
        return all(callers, calls).stream().flatMap(List::stream).toList();
    }

    /** A careful client: asks again while somebody works on the same call. */
    static Answer untilAnswered(Supplier<Answer> call) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        var answer = call.get();
        while (answer.code().equals("idempotency_key_in_use") && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            answer = call.get();
        }
        return answer;
    }

    /** What came back, counted: {@code 200}, or status and code of a refusal as in {@code 400 license_not_active}. */
    static Map<String, Long> tally(List<Answer> answers) {
        var tally = new TreeMap<String, Long>();
        answers.forEach(answer -> tally.merge((answer.status() + " " + answer.code()).strip(), 1L, Long::sum));
        return tally;
    }

    /** Carries out all calls with so many threads. */
    static <T> List<T> all(int threads, List<Callable<T>> calls) {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var answers = new ArrayList<T>();
            for (Future<T> each : pool.invokeAll(calls, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                answers.add(each.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } catch (ExecutionException e) {
            throw new AssertionError("A caller got no answer: " + e.getCause(), e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
