package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.bus.AddressSpace;
import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.time.ManualClock;
import dev.vivarium.engine.vcpu.BackEnd;
import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.vcpu.GuestBus;
import dev.vivarium.engine.vcpu.Topology;
import dev.vivarium.engine.vcpu.Vcpu;
import dev.vivarium.engine.vcpu.VcpuFactory;
import dev.vivarium.engine.vcpu.VcpuWiring;

import java.io.BufferedReader;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * What a port or MMIO exit costs in the engine above a C loop that does the same ioctl: from the guest's access through
 * the processor, the board lock and the address space to a device, and back. The promise is 2 µs at most. A main class:
 * EXITS, and the program that host-driver's {@code src/test/c/kvm-exit-bench.c} makes. Both run in turns on the same
 * machine, and the best of each are compared: what else a host does only adds. Then, what a write costs the guest that
 * rings, that is collected, and that comes to us.
 */
final class ExitBench {
    private static final int TURNS = 5;
    private static final int BATCH = 500;
    private static final int CODE = 0x1000;
    private static final int KICKED = 0xA000;
    /** Digits of a program that exits at each turn. */
    private static final int SHORT = 10;

    private final BoardLock lock = new BoardLock();
    private final AddressSpace ports = new AddressSpace();
    private final AddressSpace memory = new AddressSpace();
    private final Vcpu vcpu;
    private int batch;
    private int left;

    private ExitBench(VcpuFactory machine, GuestMemory ram, BackEnd.Machine settings) {
        vcpu = machine.create(new VcpuWiring(Topology.SINGLE, ram, new Bus(), null, lock, settings.clock(),
                settings.model(), () -> {
                }));
        ports.attach("bench", 0x10, 1, new Counter());
        memory.attach("bench", 0x9000, 0x1000, new Counter());
    }

    public static void main(String[] arguments) throws Exception {
        int exits = Integer.parseInt(arguments[0]);
        measure("port", exits, List.of(arguments[1], arguments[0]), "e610ebfc");
        measure("MMIO", exits, List.of(arguments[1], arguments[0], "mmio"), "a20090ebfb");
        for (boolean rings : new boolean[]{false, true}) {
            // mov cx, BATCH; l: mov [KICKED], al; loop l; out 10h, al; again
            double kick = ours(exits, "b9f401a200a0e2fbe610ebf4", rings);
            System.out.printf("a write that %s, ns for the guest: %.0f%n", rings ? "rings" : "comes to us", kick);
        }
        // The same to ports 80h and 81h.
        System.out.printf("a write that is collected, ns for the guest: %.0f%n",
                ours(exits, "b9f401e680e2fce610ebf5", false));
        System.out.printf("a write that comes to us, ns for the guest: %.0f%n",
                ours(exits, "b9f401e681e2fce610ebf5", false));
    }

    private static void measure(String what, int exits, List<String> program, String guest) throws Exception {
        ours(exits, guest, false);
        double[] c = new double[TURNS];
        double[] java = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            c[turn] = theirs(program);
            java[turn] = ours(exits, guest, false);
        }
        double bestC = Arrays.stream(c).min().orElseThrow();
        double best = Arrays.stream(java).min().orElseThrow();
        System.out.printf("%s exit, ns: C %.0f, engine %.0f, above C %.0f%n", what, bestC, best, best - bestC);
    }

    private static double theirs(List<String> program) throws Exception {
        Process process = new ProcessBuilder(program).start();
        try (BufferedReader output = process.inputReader(StandardCharsets.US_ASCII)) {
            return Double.parseDouble(output.readLine());
        }
    }

    private static double ours(int exits, String guest, boolean rings) throws Exception {
        try (Arena arena = Arena.ofShared()) {
            MemorySegment ram = arena.allocate(0x8000, GuestMemory.PAGE_SIZE);
            byte[] code = HexFormat.of().parseHex(guest);
            MemorySegment.copy(code, 0, ram, ValueLayout.JAVA_BYTE, CODE, code.length);
            GuestMemory memory = new GuestMemory(ram);
            BackEnd.Machine settings = new BackEnd.Machine(memory, new ManualClock(), CpuModel.X86_64_V2, 1,
                    Runnable::run);
            try (VcpuFactory machine = new KvmBackEnd().open(settings)) {
                ExitBench bench = new ExitBench(machine, memory, settings);
                bench.start();
                bench.batch = guest.length() > SHORT ? 1 : BATCH;
                if (rings) {
                    machine.doorbells().add(() -> {
                    }).moveTo(KICKED);
                }
                long best = Long.MAX_VALUE;
                for (int done = 0; done < exits; done += BATCH) {
                    long start = System.nanoTime();
                    bench.run();
                    best = Math.min(best, System.nanoTime() - start);
                }
                bench.vcpu.leave();
                return Math.rint((double) best / BATCH);
            }
        }
    }

    /** Real mode at {@link #CODE}. */
    private void start() {
        CpuState reset = vcpu.save();
        List<CpuState.Segment> segments = new ArrayList<>(reset.segments());
        segments.set(CpuState.CS, new CpuState.Segment(0, 0, 0xFFFF, 0x9B));
        vcpu.restore(new CpuState(new long[16], CODE, 2, segments, reset.tables(), reset.control(), reset.debug(),
                reset.msrs(), reset.xsave(), reset.tsc(), CpuState.ACTIVE, reset.events()));
    }

    private void run() {
        left = batch;
        if (vcpu.run() != Exit.KICKED || left != 0) {
            throw new AssertionError("The guest did something else.");
        }
    }

    private final class Counter implements IoHandler {
        @Override
        public long read(long offset, int width) {
            return 0;
        }

        @Override
        public void write(long offset, int width, long value) {
            left--;
            if (left == 0) {
                vcpu.kick();
            }
        }
    }

    /** As a socket of the board does it. */
    private final class Bus implements GuestBus {
        @Override
        public long readPort(int port, int width) {
            throw new AssertionError("The guest only writes.");
        }

        @Override
        public void writePort(int port, int width, long value) {
            write(ports, port, width, value);
        }

        @Override
        public long readMemory(long gpa, int width) {
            throw new AssertionError("The guest only writes.");
        }

        @Override
        public void writeMemory(long gpa, int width, long value) {
            write(memory, gpa, width, value);
        }

        private void write(AddressSpace space, long address, int width, long value) {
            lock.lock();
            try {
                space.write(address, width, value);
            } finally {
                lock.unlock();
            }
        }
    }
}
