package io.tallystick.web.carry;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.offline.boundary.OfflineRequest;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.fuzz.DamagedFile;
import io.tallystick.web.fuzz.Dice;
import io.tallystick.web.wire.Bodies;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Damaged request files by the hundred thousand: each is refused with a code, or read into a request that the rules can stand on. The seed is
 * printed; {@code -Dfuzz.seed=…} repeats a run or begins another one, {@code -Dfuzz.files=…} says how many.
 */
class RequestFileFuzzTest {

    private static final long SEED = Long.getLong("fuzz.seed", 20_260_101);
    private static final int FILES = Integer.getInteger("fuzz.files", 250_000);
    private static final long LARGEST = 1L << 53;

    @Test
    @DisplayName("F14 a damaged file is refused, or read into a request that is whole")
    void aDamagedFileIsRefusedOrReadWhole() {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (int number = 0; number < FILES; number++) {
            byte[] file = new DamagedFile(new Dice(SEED, number)).bytes();
            outcomes.merge(outcome(number, file), 1, Integer::sum);
        }
        System.out.println("offline files, fuzz.seed=" + SEED + ": " + outcomes);
        assertThat(outcomes.getOrDefault(Outcome.READ, 0)).as("files that are read").isGreaterThan(FILES / 20);
        assertThat(outcomes.getOrDefault(Outcome.REFUSED, 0)).as("files that are refused").isGreaterThan(FILES / 5);
    }

    private enum Outcome { READ, REFUSED }

    private static Outcome outcome(int number, byte[] file) {
        try {
            RequestFile read = new RequestFile(Bodies.text(new ByteArrayInputStream(file)));
            assertThatItIsWhole(read.request(number % 2 == 0 ? "activation" : "deactivation"));
            return Outcome.READ;
        } catch (LicensingException refusal) {
            assertThat(refusal.getMessage()).isNotBlank();
            return Outcome.REFUSED;
        } catch (RuntimeException | Error e) {
            throw new AssertionError("fuzz.seed=" + SEED + ", file " + number + ": " + Base64.getEncoder().encodeToString(file), e);
        }
    }

    private static void assertThatItIsWhole(OfflineRequest request) {
        require(Stream.of(request.hardwareId(), request.date(), request.apiKey(), request.signature(), request.claim().product())
            .allMatch(text -> text != null && !text.isBlank()), "something needed is missing");
        require(request.identity() != null && !request.identity().isEmpty(), "nobody is named");
        require(request.contentHash().matches("[0-9a-f]{64}"), "the hash is none");
        require(request.usages().stream().allMatch(usage -> usage.units() != 0 && Math.abs(usage.units()) < LARGEST), "units are none");
        require(request.variables().size() <= 1000, "too many variables");
        require(request.writtenAt() == null || request.writtenAt().getYear() >= 1 && request.writtenAt().getYear() <= 9999, "a year of no calendar");
        require(texts(request).filter(Objects::nonNull).allMatch(RequestFileFuzzTest::isStorable), "a text that no database keeps");
    }

    private static Stream<String> texts(OfflineRequest request) {
        var details = request.details();
        return Stream.of(Stream.of(request.requestId(), request.hardwareId(), request.date(), request.apiKey(), request.signature(), request.identity(),
                request.claim().product(), request.claim().password(), details.appVer(), details.hostname(), details.osVer(), details.vmInfo()),
            request.variables().keySet().stream(), request.variables().values().stream()).flatMap(texts -> texts);
    }

    private static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static void require(boolean truth, String complaint) {
        if (!truth) {
            throw new IllegalStateException(complaint);
        }
    }
}
