package io.tallystick.web.page;

import io.tallystick.shared.LicensingException;

/** Refusals as somebody reads them who has a program to unlock, and no interface to call. */
final class PlainWords {

    private PlainWords() {
    }

    static String of(LicensingException refusal) {
        boolean exact = !refusal.getMessage().equals(refusal.code().message());
        return switch (refusal.code()) {
            case NOT_FOUND -> exact ? refusal.getMessage() : "There is no such page here. Check the address for typing errors, or begin at the first page.";
            case METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE -> "This page was called in a way that it does not know. "
                + "Open it anew and use its form.";
            case PAYLOAD_TOO_LARGE -> "What you sent is too large. A request file has some kilobytes; please choose that file.";
            case INTERNAL_ERROR -> "Something went wrong on our side, and nothing was changed. Please try again in a minute; "
                + "if it happens again, ask for support.";
            case SERVICE_UNAVAILABLE -> "We cannot answer just now, and nothing was changed. Please try again in a minute.";
            default -> refusal.getMessage();
        };
    }
}
