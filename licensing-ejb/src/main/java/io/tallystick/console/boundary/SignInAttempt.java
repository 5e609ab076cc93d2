package io.tallystick.console.boundary;

/**
 * What somebody typed to sign in.
 *
 * @param email     as it was typed
 * @param companyId the company whose host name was visited; null where the name is nobody's
 * @param company   name of the company as it was typed; null when it was not
 * @param address   network address; null when unknown
 * @param agent     what the browser calls itself; null when it does not
 */
public record SignInAttempt(String email, String password, Long companyId, String company, String address, String agent) {

    @Override
    public String toString() {
        return "SignInAttempt[" + email + "]";
    }
}
