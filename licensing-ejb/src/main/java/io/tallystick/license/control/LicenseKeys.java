package io.tallystick.license.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes license keys: four groups of four characters (§0), 79 random bits, without characters that look alike. */
@ApplicationScoped
public class LicenseKeys {

    private static final String CHARACTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 4;

    private final SecureRandom random = new SecureRandom();

    /** A new key. */
    public String next() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private String group() {
        return IntStream.range(0, GROUP_LENGTH).mapToObj(place -> String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length()))))
            .collect(Collectors.joining());
    }
}
