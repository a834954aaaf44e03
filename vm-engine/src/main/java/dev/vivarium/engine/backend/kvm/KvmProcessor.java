package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.bus.BoardLock;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.vcpu.GuestBus;
import dev.vivarium.engine.vcpu.TimeStamp;
import dev.vivarium.engine.vcpu.Vcpu;
import dev.vivarium.engine.vcpu.VcpuFailure;
import dev.vivarium.engine.vcpu.VcpuStatistics;
import dev.vivarium.engine.vcpu.VcpuWiring;
import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmExit;
import dev.vivarium.host.abi.KvmFlags;
import dev.vivarium.host.kvm.KvmRunPage;
import dev.vivarium.host.kvm.KvmVcpu;
import dev.vivarium.host.kvm.VcpuSignal;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A processor in KVM with its local APIC in the kernel: it halts, wakes, and takes interrupts there. Out come accesses to
 * ports and to memory that is not RAM, a shutdown, and what {@link #kick} asks for. api.rst, section 5.
 */
final class KvmProcessor implements Vcpu {
    /** To find the local APIC's timer at rest: some tens of microseconds each. */
    private static final int MOST_TRIES = 200;

    private final KvmVcpu vcpu;
    private final KvmRunPage page;
    private final GuestBus bus;
    private final GuestMemory memory;
    private final KernelCounter counter;
    private final KernelApic apic;
    private final PostedWrites posted;
    private final BoardLock lock;
    private final InstructionHelper helper;
    private final AtomicBoolean kicked = new AtomicBoolean();
    private volatile @Nullable VcpuSignal signal;
    /** KVM finishes the instruction of the last exit when it runs again. */
    private boolean unfinished;
    /** It did while an instruction was finished: the next run says so. */
    private boolean shutDown;

    private long portReads;
    private long portWrites;
    private long postedWrites;
    private long mmioReads;
    private long mmioWrites;
    private long interruptions;
    private long interpreted;

    /** What belongs to it among the machine's parts. */
    record Parts(KernelCounter counter, KernelApic apic, PostedWrites posted) {
    }

    KvmProcessor(KvmVcpu vcpu, VcpuWiring wiring, Parts parts) {
        this.vcpu = vcpu;
        this.page = vcpu.page();
        this.bus = wiring.bus();
        this.memory = wiring.memory();
        this.lock = wiring.lock();
        this.counter = parts.counter;
        this.apic = parts.apic;
        this.posted = parts.posted;
        helper = new InstructionHelper(wiring);
    }

    @Override
    public Exit run() {
        try {
            if (signal == null) {
                signal = VcpuSignal.forThisThread(vcpu);
            }
            while (true) {
                page.setImmediateExit(false);
                if (kicked.getAndSet(false)) {
                    return Exit.KICKED;
                }
                Exit exit = shutDown ? Exit.TRIPLE_FAULT : handle(vcpu.run());
                if (exit != null) {
                    shutDown = false;
                    return exit;
                }
            }
        } catch (HostException e) {
            throw new VcpuFailure(e.getMessage(), "", e);
        }
    }

    /** @return what the machine is to know of, or null if the guest goes on */
    private @Nullable Exit handle(int reason) throws HostException {
        unfinished = false;
        postedWrites += posted.deliver(bus, lock);
        switch (reason) {
            case KvmExit.IO -> port();
            case KvmExit.MMIO -> mmio();
            case KvmExit.INTR -> interruptions++;
            case KvmExit.SHUTDOWN -> {
                return Exit.TRIPLE_FAULT;
            }
            case KvmExit.HLT -> {
                return Exit.HALTED;
            }
            case KvmExit.INTERNAL_ERROR -> {
                return interpret() ? null : Exit.TRIPLE_FAULT;
            }
            default -> throw FailureReport.of(vcpu, memory, reason);
        }
        return null;
    }

    /** What KVM's own emulator does not know. @return false if the processor shuts down */
    private boolean interpret() throws HostException {
        if (page.trouble().internalSuberror() != KvmFlags.INTERNAL_ERROR_EMULATION) {
            throw FailureReport.of(vcpu, memory, KvmExit.INTERNAL_ERROR);
        }
        interpreted++;
        CpuState after;
        try {
            after = helper.execute(ProcessorRecord.read(vcpu, TimeStamp.NANOSECONDS));
        } catch (IllegalArgumentException e) {
            throw FailureReport.of(vcpu, memory, KvmExit.INTERNAL_ERROR);
        }
        if (after == null) {
            return false;
        }
        ProcessorRecord.writeRegisters(vcpu, after);
        return true;
    }

    private void port() {
        int port = page.ioPort();
        int width = page.ioSize();
        int count = page.ioCount();
        unfinished = true;
        if (page.ioIsOut()) {
            portWrites += count;
            for (int i = 0; i < count; i++) {
                bus.writePort(port, width, page.ioData(i));
            }
        } else {
            portReads += count;
            for (int i = 0; i < count; i++) {
                page.setIoData(i, bus.readPort(port, width));
            }
        }
    }

    private void mmio() {
        long gpa = page.mmioGpa();
        int length = page.mmioLength();
        unfinished = true;
        if (page.mmioIsWrite()) {
            mmioWrites++;
            long data = page.mmioData();
            for (int done = 0; done < length;) {
                int width = piece(gpa + done, length - done);
                bus.writeMemory(gpa + done, width, data >>> 8 * done & -1L >>> 64 - 8 * width);
                done += width;
            }
        } else {
            mmioReads++;
            long data = 0;
            for (int done = 0; done < length;) {
                int width = piece(gpa + done, length - done);
                data |= bus.readMemory(gpa + done, width) << 8 * done;
                done += width;
            }
            page.setMmioData(data);
        }
    }

    /** KVM may hand over the part of an access that lies in one page: the bus takes aligned powers of two, or the whole. */
    private static int piece(long gpa, int rest) {
        if (Integer.bitCount(rest) == 1) {
            return rest;
        }
        int width = Integer.highestOneBit(rest);
        return (gpa & width - 1) == 0 ? width : (int) Math.min(width, Long.lowestOneBit(gpa));
    }

    @Override
    public void kick() {
        kicked.set(true);
        VcpuSignal sender = signal;
        if (sender != null) {
            sender.kick();
        }
    }

    @Override
    public void leave() {
        VcpuSignal sender = signal;
        if (sender != null) {
            sender.close();
        }
    }

    /** It halts in the kernel: whether it has work is found out there. */
    @Override
    public boolean hasWork() {
        return true;
    }

    @Override
    public CpuState save() {
        try {
            finish();
            CpuState state = ProcessorRecord.read(vcpu, counter.saved());
            return ProcessorRecord.trapWaits(vcpu, state) ? delivered(state) : state;
        } catch (HostException e) {
            throw new VcpuFailure(e.getMessage(), "", e);
        }
    }

    /** The records have no place for a trap on its way: its instruction would not raise it again. */
    private CpuState delivered(CpuState state) throws HostException {
        CpuState after = helper.deliverTrap(state);
        if (after == null) {
            shutDown = true;
            return state;
        }
        ProcessorRecord.writeRegisters(vcpu, after);
        return after;
    }

    @Override
    public void restore(CpuState state) {
        try {
            finish();
            shutDown = false;
            ProcessorRecord.write(vcpu, state);
            counter.restore(state.tsc());
        } catch (HostException e) {
            throw new VcpuFailure(e.getMessage(), "", e);
        }
    }

    /**
     * Completes the instruction that waits for us, without entering the guest: one that has read from a device may write to
     * it next, and one that repeats goes on to its end.
     */
    private void finish() throws HostException {
        while (unfinished) {
            page.setImmediateExit(true);
            shutDown |= handle(vcpu.run()) == Exit.TRIPLE_FAULT;
        }
    }

    /** Has the local APIC request what its timer has expired for. */
    private void takePending() throws HostException {
        VcpuSignal own = signal;
        if (own != null) {
            shutDown |= handle(own.runStanding(vcpu)) == Exit.TRIPLE_FAULT;
            finish();
        }
    }

    @Override
    public void timeStops() {
        try {
            // While devices are not saved yet.
            finish();
            int tries = 0;
            do {
                takePending();
                tries++;
            } while (!apic.stands(tries == MOST_TRIES));
            counter.stop();
        } catch (HostException e) {
            throw new VcpuFailure(e.getMessage(), "", e);
        }
    }

    @Override
    public void timeGoesOn() {
        try {
            counter.goOn();
        } catch (HostException e) {
            throw new VcpuFailure(e.getMessage(), "", e);
        }
    }

    @Override
    public VcpuStatistics statistics() {
        Map<String, Long> counters = new LinkedHashMap<>();
        counters.put("portReads", portReads);
        counters.put("portWrites", portWrites);
        counters.put("postedWrites", postedWrites);
        counters.put("mmioReads", mmioReads);
        counters.put("mmioWrites", mmioWrites);
        counters.put("interruptions", interruptions);
        counters.put("interpretedInstructions", interpreted);
        return new VcpuStatistics(0, counters);
    }

    // The local APIC drives its own processor, in the kernel.

    @Override
    public void setInterruptPending(boolean pending) {
    }

    @Override
    public void raiseNmi() {
    }

    @Override
    public void raiseInit() {
    }

    @Override
    public void raiseStartup(int vector) {
    }
}
