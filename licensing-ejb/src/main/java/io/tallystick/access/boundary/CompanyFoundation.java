package io.tallystick.access.boundary;

/**
 * A company that is to be founded; keys that are null are made at random.
 *
 * @param name unique on this server
 */
public record CompanyFoundation(String name, String apiKey, String sharedKey, String managementKey) {

    @Override
    public String toString() {
        return "CompanyFoundation[" + name + "]";
    }
}
