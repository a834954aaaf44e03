package dev.vivarium.host.kvm;

/** Runs tiny guests on this host's KVM and prints what came of it; a main class, for hosts without our build. */
final class KvmSmoke {
    private static final int KICKS = 10_000;

    private int failures;

    private interface Step {
        String run() throws Exception;
    }

    public static void main(String[] arguments) {
        KvmSmoke smoke = new KvmSmoke();
        long start = System.nanoTime();
        smoke.step("system", KvmMachineSteps::system);
        smoke.step("ports", KvmProcessorSteps::ports);
        smoke.step("mmio", KvmProcessorSteps::mmio);
        smoke.step("registers", KvmProcessorSteps::registers);
        smoke.step("interrupt", KvmProcessorSteps::interrupt);
        smoke.step("chips", KvmChipSteps::chips);
        smoke.step("interrupts", KvmChipSteps::interrupts);
        smoke.step("events", KvmMachineSteps::events);
        smoke.step("dirty log", KvmMachineSteps::dirtyLog);
        smoke.step("single step", KvmProcessorSteps::singleStep);
        smoke.step("kick", KvmKickSteps::kick);
        smoke.step("kick before the run", KvmKickSteps::kickBeforeTheRun);
        smoke.step("kicks", () -> KvmKickSteps.kicks(arguments.length > 0 ? Integer.parseInt(arguments[0]) : KICKS));
        System.out.println((smoke.failures == 0 ? "all passed" : smoke.failures + " FAILED") + ", "
                + (System.nanoTime() - start) / 1_000_000 + " ms");
        System.exit(smoke.failures == 0 ? 0 : 1);
    }

    private void step(String name, Step step) {
        try {
            System.out.println(name + ": " + step.run());
        } catch (Exception | AssertionError e) {
            failures++;
            System.out.println(name + ": FAILED: " + e);
            e.printStackTrace(System.out);
        }
    }

    static void expect(Object expected, Object actual, String what) {
        if (!expected.equals(actual)) {
            throw new AssertionError(what + ": expected " + expected + ", found " + actual);
        }
    }
}
