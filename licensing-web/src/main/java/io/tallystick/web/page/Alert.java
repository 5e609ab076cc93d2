package io.tallystick.web.page;

/**
 * A refusal in plain words.
 *
 * @param sentence what happened, and what to do now
 * @param code     the word to name when asking for help
 */
record Alert(String sentence, String code) {
}
