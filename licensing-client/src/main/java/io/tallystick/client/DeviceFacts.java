package io.tallystick.client;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a device tells about itself so that the vendor recognises it in a list (§3.1): all of it optional.
 *
 * @param members   member name to text or boolean, in the order they are sent
 * @param variables device variables, name to text (§3.14)
 */
public record DeviceFacts(Map<String, Object> members, Map<String, String> variables) {

    /** The member names that the License API knows. */
    public static final Set<String> NAMES = Set.of("app_ver", "app_name", "sdk_ver", "is_vm", "vm_info", "os_ver",
            "hostname", "ip", "ip_local", "mac_address");

    public DeviceFacts {
        members = new LinkedHashMap<>(members);
        variables = new LinkedHashMap<>(variables);
        members.keySet().stream().filter(name -> !NAMES.contains(name)).findAny().ifPresent(name -> {
            throw new IllegalArgumentException(name + " is not one of " + NAMES);
        });
    }

    /** Tells nothing. */
    public static DeviceFacts none() {
        return new DeviceFacts(Map.of(), Map.of());
    }

    /** The same with one more member, for example {@code app_ver}. */
    public DeviceFacts with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new DeviceFacts(more, variables);
    }

    /** The same with these device variables as well; a name said twice takes the later text. */
    public DeviceFacts withVariables(Map<String, String> added) {
        Map<String, String> more = new LinkedHashMap<>(variables);
        more.putAll(added);
        return new DeviceFacts(members, more);
    }
}
