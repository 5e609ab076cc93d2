package io.tallystick.client;

import java.util.Locale;

/**
 * Why this device itself, without asking a server, refuses something. {@link #code()} is the lower-case name and
 * equals the License API's code wherever that has one for the same reason.
 */
public enum Refusal {
    /** No public key is known, so nothing can be verified. */
    NO_PUBLIC_KEY,
    /** An online answer does not carry a signature of a trusted key. */
    ANSWER_SIGNATURE_INVALID,
    /** The text is not a license file, or was cut or altered so that it cannot even be read. */
    LICENSE_FILE_UNREADABLE,
    /** The license file reads well but its signature is not one of a trusted key over these bytes. */
    LICENSE_FILE_SIGNATURE_INVALID,
    /** The text is not an activation token, or was cut or altered so that it cannot even be read. */
    TOKEN_UNREADABLE,
    /** The activation token reads well but its signature is not one of a trusted key over these bytes. */
    TOKEN_SIGNATURE_INVALID,
    /** The license file was made for another hardware id. */
    OTHER_DEVICE,
    /** The license file was made for another product. */
    OTHER_PRODUCT,
    /** The device holds another license, which must be returned first. */
    OTHER_LICENSE,
    /** The license file is older than the newest one that this device ever loaded. */
    LICENSE_FILE_OLDER,
    /** A license was returned, and the file does not answer a request made since. */
    LICENSE_RETURNED,
    /** The device holds a license file, which is given back by a file as well. */
    LICENSE_FILE_LOADED,
    /** The clock shows a time well before one that this device has already seen. */
    CLOCK_MOVED_BACK,
    /** The license starts later. */
    LICENSE_START_DATE_ERROR,
    /** The license has ended. */
    LICENSE_EXPIRED,
    /** The vendor disabled the license. */
    LICENSE_NOT_ENABLED,
    /** There is no license on this device. */
    LICENSE_NOT_ACTIVE,
    /** The license does not count units. */
    LICENSE_NOT_CONSUMPTION,
    /** The units asked for are more than the license has left. */
    LICENSE_NOT_ENOUGH_CONSUMPTIONS,
    /** The license has no such feature, or the feature does not count units. */
    UNSUPPORTED_PRODUCT_FEATURE,
    /** The feature has ended. */
    FEATURE_EXPIRED,
    /** The units asked for are more than the feature has left. */
    FEATURE_NOT_ENOUGH_CONSUMPTIONS,
    /** Units may not be taken back. */
    NEGATIVE_CONSUMPTIONS_NOT_ALLOWED,
    /** The text is not a request file. */
    REQUEST_FILE_UNREADABLE,
    /** The text is no code, or one character of it is wrong. */
    AIRGAP_CODE_INVALID,
    /** There is more to say than fits into a code. */
    AIRGAP_CODE_TOO_LONG,
    /** No initialization code was taken that a confirmation could answer. */
    AIRGAP_NOT_INITIALIZED,
    /** The policy file cannot be read, or is not signed by a trusted key. */
    AIRGAP_POLICY_UNREADABLE,
    /** The license is of another policy than the policy file. */
    AIRGAP_POLICY_MISMATCH,
    /** The license came by codes and goes back by a code. */
    AIRGAP_LICENSE_LOADED,
    /** The device's own state was damaged by something else than this program. */
    STATE_DAMAGED;

    /** Lower case with underscores, for example {@code clock_moved_back}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The exception to throw, with a sentence that says what is wrong and what to do next. */
    public LicenseRefusedException because(String sentence, Object... values) {
        return new LicenseRefusedException(this, String.format(Locale.ROOT, sentence, values));
    }
}
