package io.tallystick.client.airgap;

/** What a code is for; its first letter says so, also to a person. Another layout of bits will get another letter. */
public enum CodeKind {
    /** From the portal to the device: lets it ask. */
    INITIALIZATION('S', "an initialization code"),
    /** From the device to the portal: asks for the license. */
    ACTIVATION('A', "an activation code"),
    /** From the portal to the device: the license. */
    CONFIRMATION('C', "a confirmation code"),
    /** From the device to the portal: the license is given up. */
    DEACTIVATION('D', "a deactivation code");

    private final char letter;
    private final String words;

    CodeKind(char letter, String words) {
        this.letter = letter;
        this.words = words;
    }

    char letter() {
        return letter;
    }

    String words() {
        return words;
    }
}
