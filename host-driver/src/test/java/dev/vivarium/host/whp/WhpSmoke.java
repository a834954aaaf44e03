package dev.vivarium.host.whp;

import dev.vivarium.host.HostException;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tiny guests through this package, on what the argument names: the library of src/test/c/whp_shim.c on Linux, where
 * /dev/kvm is needed, or WinHvPlatform on Windows. Not a unit test for that reason; docs/whp.md says how to run it.
 */
public final class WhpSmoke {
    /** One guest. */
    interface Case {
        void run(WhpPlatform platform) throws HostException, InterruptedException;
    }

    private WhpSmoke() {
    }

    public static void main(String[] arguments) throws HostException, InterruptedException {
        WhpPlatform platform = arguments.length == 0 ? WhpPlatform.open() : WhpPlatform.open(arguments[0]);
        System.out.println(platform.capabilities());
        Map<String, Case> cases = new LinkedHashMap<>();
        WhpPortCases.addTo(cases);
        WhpMemoryCases.addTo(cases);
        WhpEncodingCases.addTo(cases);
        WhpMappingCases.addTo(cases);
        WhpStateCases.addTo(cases);
        WhpEventCases.addTo(cases);
        int failed = 0;
        for (Map.Entry<String, Case> each : cases.entrySet()) {
            failed += run(each.getKey(), each.getValue(), platform) ? 0 : 1;
        }
        System.out.println(cases.size() - failed + " passed, " + failed + " failed");
        System.exit(failed == 0 ? 0 : 1);
    }

    private static boolean run(String name, Case guest, WhpPlatform platform) throws InterruptedException {
        long start = System.nanoTime();
        String result = "ok";
        try {
            guest.run(platform);
        } catch (HostException | AssertionError | IllegalStateException e) {
            result = "FAILED: " + e.getMessage();
        }
        System.out.printf("%-52s %5d ms  %s%n", name, (System.nanoTime() - start) / 1_000_000, result);
        return result.equals("ok");
    }
}
