package dev.vivarium.host.setup;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What Windows tells of itself without elevation, by its management classes (Win32_Processor, Win32_ComputerSystem,
 * Win32_DeviceGuard, Win32_OptionalFeature): one run of PowerShell, which takes a second or two. Empty elsewhere, and
 * where PowerShell does not answer. Never tried on a real Windows.
 */
record WindowsFacts(Map<String, String> values) {
    /** States of an optional feature, Win32_OptionalFeature.InstallState. */
    enum Feature {
        ON, OFF,
        /** This edition or version of Windows has none. */
        ABSENT,
        /** Windows did not tell. */
        UNKNOWN
    }

    static final String PLATFORM = "HypervisorPlatform";
    static final String HYPER_V = "Microsoft-Hyper-V-Hypervisor";
    static final String VM_PLATFORM = "VirtualMachinePlatform";

    private static final String SCRIPT = """
            $ErrorActionPreference = 'SilentlyContinue'
            $ProgressPreference = 'SilentlyContinue'
            $p = Get-CimInstance Win32_Processor | Select-Object -First 1
            "processor=$($p.Name)"
            "firmware=$($p.VirtualizationFirmwareEnabled)"
            "monitor=$($p.VMMonitorModeExtensions)"
            "paging=$($p.SecondLevelAddressTranslationExtensions)"
            $c = Get-CimInstance Win32_ComputerSystem
            "hypervisor=$($c.HypervisorPresent)"
            "model=$($c.Manufacturer) $($c.Model)"
            $g = Get-CimInstance Win32_DeviceGuard -Namespace root/Microsoft/Windows/DeviceGuard
            "vbs=$($g.VirtualizationBasedSecurityStatus)"
            "services=$($g.SecurityServicesRunning -join ',')"
            foreach ($n in 'HypervisorPlatform', 'Microsoft-Hyper-V-Hypervisor', 'VirtualMachinePlatform') {
              $f = Get-CimInstance Win32_OptionalFeature -Filter "Name='$n'"
              "feature.$n=$($f.InstallState)"
            }
            'done=1'
            """;
    /** Encoded as PowerShell wants it, because quotes within an argument do not get through Windows' command lines whole. */
    static final List<String> QUERY = List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-EncodedCommand",
            Base64.getEncoder().encodeToString(SCRIPT.getBytes(StandardCharsets.UTF_16LE)));

    static WindowsFacts of(Host host) {
        Map<String, String> values = new HashMap<>();
        if (host.system().isWindows()) {
            for (String line : host.commands().ask(QUERY).lines()) {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    values.put(line.substring(0, equals), line.substring(equals + 1).strip());
                }
            }
        }
        return new WindowsFacts(Map.copyOf(values));
    }

    /** Whether Windows answered to the end. */
    boolean areKnown() {
        return values.containsKey("done");
    }

    String processor() {
        return text("processor");
    }

    /** Whether a hypervisor runs: Windows' own, or one that this Windows is a guest of. Both set the same flag. */
    boolean hypervisorRuns() {
        return is("hypervisor");
    }

    /** Whether the firmware lets VT-x or AMD-V be used. Windows says no while a hypervisor runs, and means nothing by it. */
    boolean firmwareAllows() {
        return is("firmware");
    }

    /** Whether the processor has VT-x or AMD-V at all; the same holds. */
    boolean processorHasIt() {
        return is("monitor") || is("firmware");
    }

    /** EPT or NPT, which the platform needs; the same holds. */
    boolean hasPaging() {
        return is("paging");
    }

    /** Whether this Windows is itself a virtual machine, by what its firmware calls the computer. */
    boolean isVirtualMachine() {
        String model = text("model");
        return List.of("VMware", "VirtualBox", "QEMU", "Virtual Machine", "KVM", "Xen", "Parallels").stream()
                .anyMatch(model::contains);
    }

    String model() {
        return text("model");
    }

    /** Virtualisation-based security: Win32_DeviceGuard's status 2 is "enabled and running". */
    boolean vbsRuns() {
        return text("vbs").equals("2");
    }

    /** Core isolation's memory integrity (HVCI): Win32_DeviceGuard's service 2. */
    boolean memoryIntegrityRuns() {
        return List.of(text("services").split(",")).contains("2");
    }

    Feature feature(String name) {
        return switch (text("feature." + name)) {
            case "1" -> Feature.ON;
            case "2" -> Feature.OFF;
            case "3" -> Feature.ABSENT;
            // A feature that this Windows never heard of has no row.
            case "" -> areKnown() ? Feature.ABSENT : Feature.UNKNOWN;
            default -> Feature.UNKNOWN;
        };
    }

    /** Whether the Windows Hypervisor Platform would make machines: the feature is on, and the hypervisor runs. */
    boolean platformReady() {
        return feature(PLATFORM) == Feature.ON && hypervisorRuns();
    }

    private String text(String key) {
        return values.getOrDefault(key, "");
    }

    private boolean is(String key) {
        return text(key).equalsIgnoreCase("true");
    }
}
