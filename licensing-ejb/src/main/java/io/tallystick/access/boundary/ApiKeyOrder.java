package io.tallystick.access.boundary;

import java.util.List;

/**
 * The wish for a new API key.
 *
 * @param apiKey    public part; null to have one made
 * @param sharedKey secret part, 20 characters at least; null to have one made
 * @param products  short codes that it is limited to; null for no limit
 */
public record ApiKeyOrder(String name, boolean readOnly, List<String> products, String apiKey, String sharedKey) {

    @Override
    public String toString() {
        return "ApiKeyOrder[" + name + "]";
    }
}
