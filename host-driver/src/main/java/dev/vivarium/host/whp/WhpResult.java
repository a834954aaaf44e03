package dev.vivarium.host.whp;

import dev.vivarium.host.HostException;
import dev.vivarium.host.HostException.Kind;

import java.util.HexFormat;
import java.util.Map;

/** HRESULTs of WinHvPlatform.dll (winerror.h): negative ones are failures. */
final class WhpResult {
    static final int NOT_IMPLEMENTED = 0x80004001;
    static final int ACCESS_DENIED = 0x80070005;
    static final int OUT_OF_MEMORY = 0x8007000E;
    static final int NO_SYSTEM_RESOURCES = 0x800705AA;
    static final int COMMITMENT_LIMIT = 0x800705AF;
    static final int UNKNOWN_CAPABILITY = 0x80370300;
    static final int INSUFFICIENT_BUFFER = 0x80370301;
    static final int HYPERVISOR_MEMORY = 0xC035000B;

    private static final Map<Integer, String> NAMES = Map.ofEntries(Map.entry(NOT_IMPLEMENTED, "E_NOTIMPL"),
            Map.entry(ACCESS_DENIED, "E_ACCESSDENIED"), Map.entry(OUT_OF_MEMORY, "E_OUTOFMEMORY"),
            Map.entry(0x80070057, "E_INVALIDARG"), Map.entry(UNKNOWN_CAPABILITY, "WHV_E_UNKNOWN_CAPABILITY"),
            Map.entry(INSUFFICIENT_BUFFER, "WHV_E_INSUFFICIENT_BUFFER"),
            Map.entry(0x80370302, "WHV_E_UNKNOWN_PROPERTY"),
            Map.entry(0x80370303, "WHV_E_UNSUPPORTED_HYPERVISOR_CONFIG"),
            Map.entry(0x80370304, "WHV_E_INVALID_PARTITION_CONFIG"),
            Map.entry(0x80370305, "WHV_E_GPA_RANGE_NOT_FOUND"), Map.entry(0x80370306, "WHV_E_VP_ALREADY_EXISTS"),
            Map.entry(0x80370307, "WHV_E_VP_DOES_NOT_EXIST"), Map.entry(0x80370308, "WHV_E_INVALID_VP_STATE"),
            Map.entry(0x80370309, "WHV_E_INVALID_VP_REGISTER_NAME"),
            Map.entry(0xC0351000, "ERROR_HV_NOT_PRESENT"));

    private WhpResult() {
    }

    /**
     * @param aim what was wanted, as it goes on after "did not"
     * @throws HostException EXHAUSTED for want of memory, DENIED for want of permission, else UNSUPPORTED
     */
    static void check(int result, String call, String aim) throws HostException {
        if (result < 0) {
            throw new HostException(kind(result),
                    "The Windows Hypervisor Platform did not " + aim + " (" + call + ": " + name(result) + ")."
                            + advice(result));
        }
    }

    /** For calls that fail by a mistake of ours alone. */
    static void require(int result, String call) {
        if (result < 0) {
            throw new IllegalStateException("The hypervisor refused " + call + ": " + name(result) + ".");
        }
    }

    static String name(int result) {
        String digits = "0x" + HexFormat.of().withUpperCase().toHexDigits(result);
        String name = NAMES.get(result);
        return name == null ? digits : digits + ", " + name;
    }

    private static Kind kind(int result) {
        return switch (result) {
            case OUT_OF_MEMORY, NO_SYSTEM_RESOURCES, COMMITMENT_LIMIT, HYPERVISOR_MEMORY -> Kind.EXHAUSTED;
            case ACCESS_DENIED -> Kind.DENIED;
            default -> Kind.UNSUPPORTED;
        };
    }

    private static String advice(int result) {
        return switch (kind(result)) {
            case EXHAUSTED -> " Give the machine less memory or close other programs.";
            case DENIED -> " Another program or a policy of this computer keeps it from Vivarium.";
            case UNSUPPORTED -> "";
        };
    }
}
