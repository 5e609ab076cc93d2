package io.tallystick.it.books;

import io.tallystick.it.server.Answer;
import io.tallystick.it.server.LicenseApi;

import java.util.List;

/**
 * What one customer does in a row: takes a seat, uses units of the license and of a feature, gives the seat back; and does it all once more
 * on a machine without a network. Keys and files are made once, so that every errand can be repeated as it was.
 */
final class Errands {

    static final int UNITS = 2;
    static final int FEATURE_UNITS = 1;
    static final int OFFLINE_UNITS = 3;
    static final int ALL = 6;

    /** One call. */
    private interface Errand {
        Answer run(Machine online, Machine offline);
    }

    private final Machine online;
    private final Machine offline;
    private final List<Errand> errands;
    private final int customer;
    private int answered;

    Errands(LicenseApi api, Sold license, int customer) {
        this.customer = customer;
        online = license.machine(api, "online-" + customer);
        offline = license.machine(api, "offline-" + customer);
        var request = offline.requestFile("request-" + customer);
        var back = offline.returnFile("return-" + customer, OFFLINE_UNITS, FEATURE_UNITS);
        errands = List.of((on, off) -> on.activate(),
                (on, off) -> on.consume(UNITS, unitsKey()),
                (on, off) -> on.consumeFeature(FEATURE_UNITS, featureKey()),
                (on, off) -> off.upload(request),
                (on, off) -> off.upload(back),
                (on, off) -> on.deactivate());
    }

    /** Runs errands until all are done, or until one gets no answer. */
    void run(LicenseApi api, Runnable onAnswer) {
        while (answered < ALL && errands.get(answered).run(online.at(api), offline.at(api)).status() == 200) {
            answered++;
            onAnswer.run();
        }
    }

    /** True when the call of this number (0 is the activation) was answered 200. */
    boolean answered(int errand) {
        return errand < answered;
    }

    String unitsKey() {
        return "units-" + customer;
    }

    String featureKey() {
        return "feature-" + customer;
    }

    String returnId() {
        return "return-" + customer;
    }

    String onlineDevice() {
        return online.hardwareId();
    }

    String offlineDevice() {
        return offline.hardwareId();
    }
}
