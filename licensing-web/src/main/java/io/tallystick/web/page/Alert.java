package io.tallystick.web.page;

import io.tallystick.shared.LicensingException;

/**
 * A refusal in plain words.
 *
 * @param sentence what happened, and what to do now
 * @param code     the word to name when asking for help
 */
record Alert(String sentence, String code) {

    static Alert of(LicensingException refusal) {
        return new Alert(PlainWords.of(refusal), refusal.code().wire());
    }
}
