package io.tallystick.it.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import io.tallystick.it.server.Books;
import io.tallystick.it.server.LicenseApi;
import io.tallystick.it.server.NoAnswerException;

/** Two machines of a customer, one online and one without network: activate, use, give back. Remembers how far it was answered. */
final class Journey {

    static final int STEPS = 6;
    static final int UNITS = 2 + 5;
    static final int FEATURE_UNITS = 3 + 4;
    static final int ENTRIES = 4;

    private static final String DEVICE = "select count(*) from device where license_id = ? and hardware_id = ?";
    private static final String ENTRY = "select count(*) from consumption_entry where booking_key = ?";
    private static final String FILE = "select count(*) from offline_request where request_id = ?";

    private final List<Step> steps;
    private volatile int answered;

    Journey(Sold license, int number) {
        var online = "online-" + number;
        var offline = "offline-" + number;
        var key = UUID.randomUUID().toString();
        var featureKey = UUID.randomUUID().toString();
        var request = UUID.randomUUID().toString();
        var back = UUID.randomUUID().toString();
        var requestFile = new OfflineFile[1];
        var returnFile = new OfflineFile[1];
        steps = List.of(
                Step.of(api -> license.machine(api, online).activate(), false, DEVICE, license.id(), online),
                Step.of(api -> license.machine(api, online).consume(2, key), true, ENTRY, key),
                Step.of(api -> license.machine(api, online).consumeFeature(3, featureKey), true, ENTRY, featureKey),
                Step.of(api -> license.machine(api, online).deactivate(), true, DEVICE + " and not active", license.id(), online),
                Step.of(api -> {
                    var machine = license.machine(api, offline);
                    requestFile[0] = requestFile[0] == null ? machine.requestFile(request) : requestFile[0];
                    return machine.upload(requestFile[0]);
                }, false, FILE, request),
                Step.of(api -> {
                    var machine = license.machine(api, offline);
                    returnFile[0] = returnFile[0] == null ? machine.returnFile(back, 5, 4) : returnFile[0];
                    return machine.upload(returnFile[0]);
                }, true, FILE, back));
    }

    int answered() {
        return answered;
    }

    void goUntilNobodyAnswers(LicenseApi api) {
        try {
            goOn(api);
        } catch (NoAnswerException killed) {
            // The step may have been carried out or not; that is what is asked afterwards.
        }
    }

    void goOn(LicenseApi api) {
        while (answered < steps.size()) {
            take(steps.get(answered), api);
            answered++;
        }
    }

    /** Repeats what a careful client repeats: the call that was not answered, and once more every one that may be repeated at any time. */
    void askAgain(LicenseApi api) {
        if (answered < steps.size() && answered > 0) {
            take(steps.get(answered), api);
            answered++;
        }
        steps.stream().limit(answered).filter(Step::always).forEach(step -> take(step, api));
    }

    /** Each answered step has its row, the one after it may have, none later has. */
    void assertThatAnsweredStepsAreBooked(Books books) {
        for (int i = 0; i < steps.size(); i++) {
            long rows = steps.get(i).rows(books);
            assertThat(rows).as("step %d of %d answered", i, answered).isBetween(i < answered ? 1L : 0L, i <= answered ? 1L : 0L);
        }
    }

    private static void take(Step step, LicenseApi api) {
        var answer = Crowd.untilAnswered(() -> step.call().apply(api));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}
