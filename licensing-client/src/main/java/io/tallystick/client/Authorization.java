package io.tallystick.client;

/** Makes the {@code Authorization} header of calls. */
interface Authorization {

    /**
     * @param date the exact value of the call's {@code Date} header
     * @throws LicenseApiException when a token is needed and not to be had
     */
    String header(String date);

    /** Takes note that the header was refused as expired; true when another one may be tried. */
    default boolean isRenewed() {
        return false;
    }
}
