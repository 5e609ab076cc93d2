package io.tallystick.web.page.token;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.Map;

/** Refusals as somebody reads them who wants a token, and has a machine without internet. */
final class TokenRefusals {

    private static final String NOT_OURS = "The program that this machine code comes from is none of ours. Check that you are at the page of "
        + "the program's maker.";
    private static final String ONLINE_ONLY = "This license is for machines with internet: activate the program there online, or ask support for "
        + "a license that may be used offline.";
    private static final Map<ErrorCode, String> SENTENCES = Map.ofEntries(
        Map.entry(ErrorCode.UNKNOWN_PRODUCT, NOT_OURS),
        Map.entry(ErrorCode.LICENSE_NOT_FOUND, "No license was found for this e-mail address and license code. Check both for typing errors; the "
            + "address is the one that the license was bought with."),
        Map.entry(ErrorCode.LICENSE_ACTIVATED_MAX_TIMES, "All seats of this license are taken. Deactivate it on another machine first, or ask for "
            + "one more seat."),
        Map.entry(ErrorCode.LICENSE_USER_ACTIVATED_MAX_TIMES, "You use this license on as many machines as you may. Deactivate it on another one first."),
        Map.entry(ErrorCode.OFFLINE_ACTIVATION_NOT_ALLOWED, ONLINE_ONLY),
        Map.entry(ErrorCode.OFFLINE_SUBSCRIPTION_NOT_SUPPORTED, ONLINE_ONLY),
        Map.entry(ErrorCode.OFFLINE_FLOATING_CLOUD_NOT_SUPPORTED, ONLINE_ONLY),
        Map.entry(ErrorCode.VM_NOT_ALLOWED, "This license may not be used in a virtual machine. Show the machine code on a physical one."),
        Map.entry(ErrorCode.BLACKLISTED, "This machine was barred from using the license. Ask support."),
        Map.entry(ErrorCode.LICENSE_EXPIRED, "This license has ended. Ask for an extension, then try again."));

    private TokenRefusals() {
    }

    /** The same refusal in plain words; itself where its own are plain. */
    static LicensingException plain(LicensingException refusal) {
        String sentence = SENTENCES.get(refusal.code());
        return sentence == null ? refusal : new LicensingException(refusal.code(), sentence);
    }
}
