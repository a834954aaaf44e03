package dev.vivarium.host.setup;

import java.util.Map;
import java.util.TreeMap;

/**
 * Another hypervisor whose driver is in the kernel.
 *
 * @param product its name, empty if there is none
 * @param driver  its module, empty if it is none
 */
record OtherHypervisor(String product, String driver) {
    private static final Map<String, String> DRIVERS = new TreeMap<>(Map.of("vboxdrv", "VirtualBox", "vmmon", "VMware",
            "acrn", "ACRN", "jailhouse", "Jailhouse"));

    static OtherHypervisor of(Host host) {
        HostFiles files = host.files();
        if (files.line("/sys/hypervisor/type").equals("xen")
                && files.line("/proc/xen/capabilities").contains("control")) {
            return new OtherHypervisor("Xen", "");
        }
        for (Map.Entry<String, String> driver : DRIVERS.entrySet()) {
            String name = driver.getKey();
            if (files.lines("/proc/modules").stream().anyMatch(line -> line.startsWith(name + " "))) {
                return new OtherHypervisor(driver.getValue(), name);
            }
        }
        return new OtherHypervisor("", "");
    }

    boolean isThere() {
        return !product.isEmpty();
    }
}
