package dev.vivarium.host.kvm;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmExit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What one port exit costs in Java above C: the promise is 2 µs at most. A main class: EXITS, and the program that
 * {@code src/test/c/kvm-exit-bench.c} makes. Both run in turns on the same machine, and the best of each are
 * compared: what else a host does only adds.
 */
final class KvmExitBench {
    private static final int TURNS = 5;
    private static final int BATCH = 500;

    private KvmExitBench() {
    }

    public static void main(String[] arguments) throws Exception {
        int exits = Integer.parseInt(arguments[0]);
        java(exits / 2);
        double[] java = new double[TURNS];
        double[] c = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            c[turn] = c(arguments[1], exits);
            java[turn] = java(exits);
        }
        System.out.printf("C %s%nJava %s%n", Arrays.toString(c), Arrays.toString(java));
        double bestC = Arrays.stream(c).min().orElseThrow();
        double bestJava = Arrays.stream(java).min().orElseThrow();
        System.out.printf("port exit, ns: C %.0f, Java %.0f, above C %.0f%n", bestC, bestJava, bestJava - bestC);
    }

    private static double c(String program, int exits) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program, Integer.toString(exits)).redirectErrorStream(true).start();
        try (BufferedReader output = process.inputReader(StandardCharsets.US_ASCII)) {
            String line = output.readLine();
            if (process.waitFor() != 0) {
                throw new IOException("The C program failed: " + line);
            }
            return Double.parseDouble(line);
        }
    }

    /** Nanoseconds per exit of out 0x10,al; jmp: the best of all batches. */
    private static double java(int exits) throws HostException {
        try (TinyGuest guest = new TinyGuest("e610 ebfc")) {
            long[] registers = new long[KvmRegisters.GENERAL_COUNT];
            guest.vcpu.registers().general(registers);
            registers[GeneralRegister.RAX] = 0x5a;
            guest.vcpu.registers().setGeneral(registers);
            long best = Long.MAX_VALUE;
            for (int done = 0; done < exits; done += BATCH) {
                long start = System.nanoTime();
                run(guest.vcpu, BATCH);
                best = Math.min(best, System.nanoTime() - start);
            }
            return Math.rint((double) best / BATCH);
        }
    }

    private static void run(KvmVcpu vcpu, int exits) throws HostException {
        KvmRunPage page = vcpu.page();
        long sum = 0;
        for (int i = 0; i < exits; i++) {
            if (vcpu.run() != KvmExit.IO || page.ioPort() != 0x10) {
                throw new AssertionError("Another exit: " + page.exitReason());
            }
            sum += page.ioData(0);
        }
        KvmSmoke.expect(0x5aL * exits, sum, "what the guest sent");
    }
}
