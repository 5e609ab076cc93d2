package io.tallystick.branding.control;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour of links and buttons. It is only as free as people can read it: contrast by WCAG 2, 4.5 to 1 at least.
 *
 * @param rgb {@code #rrggbb} in lower case
 */
public record Colour(String rgb) {

    /** The darkest ground of the light pages, and the lightest of the dark ones: what is read there is read on the others. */
    private static final Colour LIGHT_GROUND = new Colour("#f7f5f1");
    private static final Colour DARK_GROUND = new Colour("#1d2123");
    private static final double READABLE = 4.5;
    private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");
    private static final int FULL = 255;
    private static final int HEX = 16;

    /** A colour that is read on light pages; {@code validation_error} for anything else. */
    public static Colour onLight(String name, String text) {
        return readable(name, text, LIGHT_GROUND, "darker");
    }

    /** A colour that is read on dark pages; {@code validation_error} for anything else. */
    public static Colour onDark(String name, String text) {
        return readable(name, text, DARK_GROUND, "lighter");
    }

    /** The same colour, mixed with as much white as it needs to be read on dark pages. */
    public Colour lightened() {
        for (int percent = 0; percent <= 100; percent++) {
            Colour mixed = mixedWithWhite(percent);
            if (mixed.contrastWith(DARK_GROUND) >= READABLE) {
                return mixed;
            }
        }
        return new Colour("#ffffff");
    }

    /** 1 for none, 21 for black on white. */
    double contrastWith(Colour ground) {
        double light = Math.max(luminance(), ground.luminance());
        double dark = Math.min(luminance(), ground.luminance());
        return (light + 0.05) / (dark + 0.05);
    }

    private static Colour readable(String name, String text, Colour ground, String advice) {
        Colour colour = new Colour(text.toLowerCase(Locale.ROOT));
        if (!FORM.matcher(colour.rgb).matches()) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The parameter " + name + " must be a colour of the form #rrggbb.");
        }
        if (colour.contrastWith(ground) < READABLE) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The parameter " + name + " cannot be read on " + ground.rgb
                + ": choose a " + advice + " colour.");
        }
        return colour;
    }

    private Colour mixedWithWhite(int percent) {
        StringBuilder mixed = new StringBuilder("#");
        for (int part = 0; part < 3; part++) {
            mixed.append(String.format("%02x", part(part) + (FULL - part(part)) * percent / 100));
        }
        return new Colour(mixed.toString());
    }

    private double luminance() {
        return 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2);
    }

    private double linear(int part) {
        double value = part(part) / (double) FULL;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private int part(int number) {
        return Integer.parseInt(rgb.substring(1 + 2 * number, 3 + 2 * number), HEX);
    }
}
