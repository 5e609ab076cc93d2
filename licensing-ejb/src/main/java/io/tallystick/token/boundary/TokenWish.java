package io.tallystick.token.boundary;

/**
 * Somebody wants a token for a machine.
 *
 * @param email  of the one whom the license belongs to
 * @param secret license code; the password, where the product is used by name and password
 */
public record TokenWish(MachineCode machine, String email, String secret) {

    @Override
    public String toString() {
        return "TokenWish[" + machine.product() + " " + machine.hardwareId() + "]";
    }
}
