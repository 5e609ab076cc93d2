package io.tallystick.web.page.offline;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;

/** Refusals of request files, for whoever carries one. */
final class UploadWords {

    private static final String ANEW = "Have the program write a new request file, and hand that in as it is.";

    private UploadWords() {
    }

    /** A sentence that says what to do now; null where the usual one does. */
    static String of(LicensingException refusal) {
        return refusal instanceof WrongFileException ? refusal.getMessage() : of(refusal.code());
    }

    private static String of(ErrorCode code) {
        return switch (code) {
            case MISSING_PARAMETERS -> "There was nothing to read. Choose the request file, or paste its text.";
            case AUTHORIZATION_MISSING_PARAMS, VALIDATION_ERROR -> "This is no request file, or a part of it was lost on the way. Choose the "
                + "file exactly as the program wrote it; if it came by mail, save the attachment and choose that.";
            case SIGNATURE_MISMATCH -> "This file was changed after the program had written it. " + ANEW;
            case INVALID_API_KEY, UNKNOWN_PRODUCT -> "This file was not made for us: its program or product is not known here. Check that you are at "
                + "the right vendor's address, and that the program is up to date.";
            case REVOKED_API_KEY, OAUTH_REQUIRED, READ_ONLY_API_KEY, API_KEY_PRODUCT_NOT_ALLOWED -> "The version of the program that wrote this "
                + "file may not activate any more. Install a newer one, and have it write a new request file.";
            case OFFLINE_REQUEST_REUSED -> "This file, or another one with its number, was used before. " + ANEW;
            case LICENSE_NOT_FOUND -> "The license key, or the user and password, in this file are not known here. Check in the program what was "
                + "typed, and have it write a new request file.";
            case DEVICE_NOT_FOUND, LICENSE_NOT_ACTIVE -> "The machine of this file holds no seat, so there is nothing to give back. Check that it "
                + "is the file of the right machine.";
            case LICENSE_ACTIVATED_MAX_TIMES, LICENSE_USER_ACTIVATED_MAX_TIMES -> "All seats of this license are taken. Deactivate it on another "
                + "machine first, and then hand in this file again.";
            case LICENSE_DEVICE_EXISTS -> "The same machine was activated at the same moment. Hand in this file again.";
            case BLACKLISTED -> "This machine was locked out by the vendor. Ask for support.";
            default -> null;
        };
    }
}
