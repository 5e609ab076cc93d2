package io.tallystick.catalog.boundary;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What an installation file runs on (§3.13). */
public enum Environment {
    /** Windows of any word size. */
    WIN,
    /** Windows, 32 bits. */
    WIN32,
    /** Windows, 64 bits. */
    WIN64,
    /** macOS. */
    MAC,
    /** Linux of any word size. */
    LINUX,
    /** Linux, 32 bits. */
    LINUX32,
    /** Linux, 64 bits. */
    LINUX64;

    /** The value of {@code env} and {@code environment}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What the files that suit one who asks for this may be marked with: {@code win64} takes files for {@code win64} and for {@code win};
     * {@code win} says nothing of the word size and takes all three.
     */
    public Set<Environment> suitable() {
        return switch (this) {
            case WIN -> EnumSet.of(WIN, WIN32, WIN64);
            case LINUX -> EnumSet.of(LINUX, LINUX32, LINUX64);
            case WIN32, WIN64 -> EnumSet.of(this, WIN);
            case LINUX32, LINUX64 -> EnumSet.of(this, LINUX);
            case MAC -> EnumSet.of(MAC);
        };
    }
}
