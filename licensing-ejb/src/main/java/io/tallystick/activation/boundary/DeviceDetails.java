package io.tallystick.activation.boundary;

/**
 * What a device tells of itself (§3.1); null where it is silent.
 *
 * @param appVer version of the application, in dotted numbers
 * @param isVm   whether it is a virtual machine
 */
public record DeviceDetails(String appVer, String appName, String sdkVer, String osVer, String hostname, String ip, String ipLocal,
                            String macAddress, Boolean isVm, String vmInfo) {

    /** These details, with those of before where these are silent. */
    public DeviceDetails orElse(DeviceDetails before) {
        return new DeviceDetails(or(appVer, before.appVer), or(appName, before.appName), or(sdkVer, before.sdkVer), or(osVer, before.osVer),
            or(hostname, before.hostname), or(ip, before.ip), or(ipLocal, before.ipLocal), or(macAddress, before.macAddress),
            or(isVm, before.isVm), or(vmInfo, before.vmInfo));
    }

    private static <T> T or(T told, T known) {
        return told == null ? known : told;
    }
}
