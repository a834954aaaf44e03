package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.time.GuestClock;
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
    /** Guest time that the counters may be off before they are set anew. */
    private static final long TOLERATED_NANOS = 1_000_000;

    private final KvmVcpu vcpu;
    private final KvmRunPage page;
    private final GuestBus bus;
    private final GuestMemory memory;
    private final GuestClock clock;
    private final TscRate rate;
    private final InstructionHelper helper;
    private final AtomicBoolean kicked = new AtomicBoolean();
    private volatile @Nullable VcpuSignal signal;
    /** KVM finishes the instruction of the last exit when it runs again. */
    private boolean unfinished;
    /** The time-stamp counter less guest time, in ticks, when the processor last stood still. */
    private long tscOffset;

    private long portReads;
    private long portWrites;
    private long mmioReads;
    private long mmioWrites;
    private long interruptions;
    private long interpreted;

    KvmProcessor(KvmVcpu vcpu, VcpuWiring wiring, TscRate rate) {
        this.vcpu = vcpu;
        this.page = vcpu.page();
        this.bus = wiring.bus();
        this.memory = wiring.memory();
        this.clock = wiring.clock();
        this.rate = rate;
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
                int reason = vcpu.run();
                unfinished = false;
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
                        if (!interpret()) {
                            return Exit.TRIPLE_FAULT;
                        }
                    }
                    default -> throw FailureReport.of(vcpu, memory, reason);
                }
            }
        } catch (HostException e) {
            throw new VcpuFailure(e.getMessage(), "", e);
        }
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
            return ProcessorRecord.read(vcpu, new TimeStamp(tscOffset, rate.hertz()));
        } catch (HostException e) {
            throw new VcpuFailure(e.getMessage(), "", e);
        }
    }

    @Override
    public void restore(CpuState state) {
        try {
            finish();
            ProcessorRecord.write(vcpu, state);
            rate.adopt(vcpu, state.tsc().hertz());
            setTimeStamp(state.tsc().at(clock.nowNanos()));
        } catch (HostException e) {
            throw new VcpuFailure(e.getMessage(), "", e);
        }
    }

    /** Without entering the guest. */
    private void finish() throws HostException {
        if (unfinished) {
            page.setImmediateExit(true);
            vcpu.run();
            unfinished = false;
        }
    }

    @Override
    public void timeStops() {
        try {
            tscOffset = timeStamp() - rate.ticks(clock.nowNanos());
        } catch (HostException e) {
            throw new VcpuFailure(e.getMessage(), "", e);
        }
    }

    @Override
    public void timeGoesOn() {
        try {
            long wanted = rate.ticks(clock.nowNanos()) + tscOffset;
            if (Math.abs(timeStamp() - wanted) > rate.ticks(TOLERATED_NANOS)) {
                setTimeStamp(wanted);
            }
        } catch (HostException e) {
            throw new VcpuFailure(e.getMessage(), "", e);
        }
    }

    private long timeStamp() throws HostException {
        return Msrs.read(vcpu.registers(), Msrs.TSC);
    }

    private void setTimeStamp(long ticks) throws HostException {
        Msrs.write(vcpu.registers(), Msrs.TSC, ticks);
        tscOffset = ticks - rate.ticks(clock.nowNanos());
    }

    @Override
    public VcpuStatistics statistics() {
        Map<String, Long> counters = new LinkedHashMap<>();
        counters.put("portReads", portReads);
        counters.put("portWrites", portWrites);
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
