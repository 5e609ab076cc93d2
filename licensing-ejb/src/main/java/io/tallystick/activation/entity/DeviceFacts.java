package io.tallystick.activation.entity;

import io.tallystick.activation.boundary.DeviceDetails;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a device last told of itself. A value: replaced, never patched. */
@Embeddable
public class DeviceFacts {

    @Column(name = "app_ver")
    private String appVer;
    @Column(name = "app_name")
    private String appName;
    @Column(name = "sdk_ver")
    private String sdkVer;
    @Column(name = "os_ver")
    private String osVer;
    private String hostname;
    private String ip;
    @Column(name = "ip_local")
    private String ipLocal;
    @Column(name = "mac_address")
    private String macAddress;
    @Column(name = "is_vm")
    private boolean vm;
    @Column(name = "vm_info")
    private String vmInfo;

    protected DeviceFacts() {
    }

    private DeviceFacts(DeviceDetails details) {
        appVer = details.appVer();
        appName = details.appName();
        sdkVer = details.sdkVer();
        osVer = details.osVer();
        hostname = details.hostname();
        ip = details.ip();
        ipLocal = details.ipLocal();
        macAddress = details.macAddress();
        vm = Boolean.TRUE.equals(details.isVm());
        vmInfo = details.vmInfo();
    }

    static DeviceFacts unknown() {
        return new DeviceFacts();
    }

    DeviceFacts updated(DeviceDetails told) {
        DeviceDetails merged = told.orElse(details());
        return merged.equals(details()) ? this : new DeviceFacts(merged);
    }

    DeviceDetails details() {
        return new DeviceDetails(appVer, appName, sdkVer, osVer, hostname, ip, ipLocal, macAddress, vm, vmInfo);
    }
}
