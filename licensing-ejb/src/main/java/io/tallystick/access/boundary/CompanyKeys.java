package io.tallystick.access.boundary;

/**
 * The keys of a new company.
 *
 * @param apiKey        public part of its first API key
 * @param sharedKey     secret part of its first API key
 * @param managementKey its first management key, secret
 */
public record CompanyKeys(String apiKey, String sharedKey, String managementKey) {

    @Override
    public String toString() {
        return "CompanyKeys[" + apiKey + "]";
    }
}
