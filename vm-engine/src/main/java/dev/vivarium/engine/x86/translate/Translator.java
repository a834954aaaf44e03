package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.interp.Block;
import dev.vivarium.engine.x86.interp.CodeCache;
import dev.vivarium.engine.x86.interp.FastCode;
import dev.vivarium.engine.x86.interp.FastTier;
import dev.vivarium.engine.x86.interp.Interpreter;
import dev.vivarium.engine.x86.interp.Msr;
import dev.vivarium.engine.x86.mmu.Mmu;
import dev.vivarium.engine.x86.mmu.Tlb;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.engine.x86.state.Rflags;
import dev.vivarium.host.HostException;
import dev.vivarium.host.code.CodeEntry;
import dev.vivarium.host.code.CodeMemory;

import org.jspecify.annotations.Nullable;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The translator: runs 64-bit guest code as host code, and makes that from blocks that the interpreter ran often. What
 * host code does not do itself it leaves for, by an exit with a number ({@link SiteTable}): pages that are not in the
 * look-aside buffer, units that are not there yet, instructions that are the interpreter's.
 */
public final class Translator implements FastTier {
    /** CPL of programs. */
    private static final int PROGRAM = 3;
    /** Stands for the code of blocks whose first instruction is the interpreter's. */
    private static final FastCode FIRST_HANDED_BACK = () -> {
    };
    /** Flags that SYSCALL must clear for translated code to do it. */
    private static final long CLEARED_BY_SYSCALL = Rflags.STATUS | Rflags.TF | Rflags.IF | Rflags.DF | Rflags.NT
            | Rflags.AC;

    private final Interpreter t;
    private final Cpu cpu;
    private final Mmu mmu;
    private final CodeCache cache;
    private final NativeState state;
    private final CodeArea area;
    private final CommonCode common;
    private final JumpTables jumps;
    private final VectorLoan vectorLoan;
    private final FpuLoan fpu;
    private final ClockLoan clock;
    private final PortAccess ports;
    private final int heat;
    private final @Nullable Mixture mixture;

    private long units;
    private long translated;
    /** How often translated code was left, by {@link SiteTable.Kind}. */
    private final long[] exits = new long[SiteTable.Kind.values().length];
    /** Exits to code that is not translated, by the jump table. */
    private long coldExits;
    /** Exits after which the interpreter ran one instruction. */
    private long handBacks;
    private long links;
    private long evictions;
    private UnitListener listener = UnitListener.NONE;

    /** @param memory stays the caller's to close */
    Translator(Interpreter interpreter, CodeCache cache, NativeState state, Tuning tuning, CodeMemory memory) {
        t = interpreter;
        cpu = interpreter.cpu;
        mmu = interpreter.mmu;
        this.cache = cache;
        this.state = state;
        boolean avx = cpu.model.hasAvx() && HostFeatures.ofThisHost().has("AVX");
        vectorLoan = new VectorLoan(state, avx);
        fpu = new FpuLoan(state);
        area = new CodeArea(memory);
        jumps = new JumpTables(cpu, mmu, cache, area, state);
        common = new CommonCode(area, avx);
        clock = new ClockLoan(state, interpreter.outside.tsc(), interpreter.outside.topology().processors() == 1, area);
        ports = new PortAccess(state, interpreter.outside.bus());
        heat = tuning.heat();
        mixture = tuning.seed() == null ? null : new Mixture(tuning.seed());
        state.setInt(NativeState.PAUSE_BITS, interpreter.pauseBits());
        state.set(NativeState.PROGRAM_TABLE, mmu.table(Tlb.USER));
        state.set(NativeState.SYSTEM_TABLE, mmu.table(Tlb.SUPERVISOR));
    }

    /**
     * Beside whatever the caller does next: links the way into emitted code, and asks by it what the host's processor has. The
     * first translator of a process would have to wait for that, some 20 ms.
     */
    public static void prepare() {
        Thread.ofPlatform().name("host-features").daemon().start(() -> {
            if (CodeMemory.isAvailable()) {
                HostFeatures.ofThisHost();
            }
        });
    }

    /**
     * @param state where the processor's attention bits lie
     * @throws HostException if the host does not let us make code
     */
    public static Translator create(Interpreter interpreter, CodeCache cache, NativeState state, Tuning tuning)
            throws HostException {
        return new Translator(interpreter, cache, state, tuning, CodeMemory.allocate(codeBytes(interpreter, tuning)));
    }

    /** The same, with {@code listener} told of all code that is made, in memory where perf looks for names. */
    public static Translator create(Interpreter interpreter, CodeCache cache, NativeState state, Tuning tuning,
            UnitListener listener) throws HostException {
        Translator made = new Translator(interpreter, cache, state, tuning,
                CodeMemory.allocateForPerf(codeBytes(interpreter, tuning)));
        made.tell(listener);
        return made;
    }

    private static int codeBytes(Interpreter interpreter, Tuning tuning) {
        return tuning.codeBytesOfOne(interpreter.outside.topology().processors());
    }

    /** Has {@code next} told of all code that is made from now on, and of what all units share. */
    void tell(UnitListener next) {
        listener = next;
        next.made(area.address(common.entry), area.commonBytes(), "vivarium:entry-and-exit");
    }

    @Override
    public Next run(Block block) {
        Unit unit = unitOf(block);
        if (unit == null) {
            return block.fastCode() == FIRST_HANDED_BACK ? Next.STEP : Next.INTERPRET;
        }
        jumps.forgetStale();
        state.load(cpu);
        loadSystem();
        goTo(unit);
        return loop();
    }

    private void loadSystem() {
        clock.check();
        for (int i = Cpu.ES; i <= Cpu.GS; i++) {
            state.setInt(NativeState.SELECTORS + Integer.BYTES * i, cpu.segments[i].selector);
        }
        setControl(0, cpu.cr0);
        setControl(2, cpu.cr2);
        setControl(3, cpu.cr3);
        setControl(4, cpu.cr4);
        state.setByte(NativeState.NMI_BLOCKED, t.isNmiBlocked());
        state.setByte(NativeState.BASE_ACCESS, (cpu.cr4 & ControlBits.CR4_FSGSBASE) != 0);
        state.setInt(NativeState.TSC_AUX, (int) t.msrs.get(Msr.TSC_AUX));
        state.set(NativeState.TABLE, mmu.table());
        state.set(NativeState.JUMPS, jumps.current().address);
        state.set(NativeState.FS_BASE, cpu.segments[Cpu.FS].base);
        state.set(NativeState.GS_BASE, cpu.segments[Cpu.GS].base);
        state.setInt(NativeState.ATTENTION_MASK, t.wantedBits());
        boolean guarded = (cpu.cr4 & ControlBits.CR4_SMAP) != 0;
        state.set(NativeState.OPEN_TABLE, mmu.table(guarded ? Tlb.SUPERVISOR_OPEN : Tlb.SUPERVISOR));
        state.set(NativeState.KERNEL_GS_BASE, t.msrs.get(Msr.KERNEL_GS_BASE));
        state.set(NativeState.SYSTEM_ENTRY, t.msrs.get(Msr.LSTAR));
        long cleared = t.msrs.get(Msr.FLAG_MASK);
        state.setInt(NativeState.KEPT_FLAGS, (int) ~cleared);
        state.setByte(NativeState.FAST_CALLS, (cpu.efer & ControlBits.EFER_SCE) != 0
                && (cleared & CLEARED_BY_SYSCALL) == CLEARED_BY_SYSCALL);
    }

    private void setControl(int number, long value) {
        state.set(NativeState.CONTROL + Long.BYTES * number, value);
    }

    /** Follows what translated code did to privilege and access rights. */
    private void followSystem() {
        int call = state.getInt(NativeState.LAST_CALL);
        int system = state.getInt(NativeState.SYSTEM);
        boolean opened = ((system ^ cpu.system) & Rflags.AC) != 0;
        cpu.system = system;
        if (call != 0) {
            state.setInt(NativeState.LAST_CALL, 0);
            t.completeFastCall(call == NativeState.SYSCALL);
        } else if (opened) {
            mmu.updateContext();
        }
    }

    /** Makes the unit, which is at the instruction pointer, the place to go on. */
    private void goTo(Unit unit) {
        long code = area.address(unit.entry);
        jumps.current().put(cpu.rip, unit);
        state.set(NativeState.PAGE, cpu.rip & -UnitPlan.PAGE_SIZE);
        state.set(NativeState.TARGET, code);
        fpu.rest();
    }

    private Next loop() {
        long entry = area.address(common.entry);
        while (true) {
            CodeEntry.enter(state.address, entry);
            long left = state.get(NativeState.SITE);
            followSystem();
            if (left == CommonCode.NO_SITE) {
                coldExits++;
                return leave(state.get(NativeState.MISSED), 0, Next.LOOK);
            }
            int site = (int) left;
            SiteTable.Kind kind = area.sites.kind(site);
            long rip = ripOf(site);
            int count = area.sites.count(site);
            exits[kind.ordinal()]++;
            switch (kind) {
                case ATTENTION -> {
                    return leave(rip, count, Next.LOOK);
                }
                case HAND_BACK -> {
                    return leave(rip, count, Next.STEP);
                }
                case LINK, LOOK_UP -> {
                    if (!follow(site, kind == SiteTable.Kind.LINK)) {
                        return leave(rip, count, Next.LOOK);
                    }
                }
                default -> {
                    if (!supply(kind, site)) {
                        return leave(rip, count, Next.STEP);
                    }
                    state.set(NativeState.TARGET, area.address(area.sites.position(site)));
                }
            }
        }
    }

    /** Does what an exit asks for that goes on where it was taken; false if the interpreter must. */
    private boolean supply(SiteTable.Kind kind, int site) {
        return switch (kind) {
            case LOAD, STORE -> mmu.refill(state.get(NativeState.MISSED), area.sites.width(site),
                    kind == SiteTable.Kind.STORE);
            case VECTORS -> vectorLoan.lend(cpu);
            case WHOLE_VECTORS -> vectorLoan.lendWhole(cpu);
            case FPU -> fpu.lend(cpu);
            case CLOCK -> (cpu.cr4 & ControlBits.CR4_TSD) == 0 && clock.lend();
            case JUMP -> findTarget(area.sites.width(site) == PROGRAM);
            case PORT -> {
                ports.run(area.sites.width(site));
                yield true;
            }
            default -> throw new IllegalStateException("Nothing goes on there: " + kind);
        };
    }

    /**
     * Brings registers and instruction pointer into the interpreter's form.
     *
     * @param count instructions that are complete and not counted yet
     */
    private Next leave(long rip, int count, Next next) {
        handBacks += next == Next.STEP ? 1 : 0;
        state.store(cpu);
        cpu.segments[Cpu.FS].base = state.get(NativeState.FS_BASE);
        cpu.segments[Cpu.GS].base = state.get(NativeState.GS_BASE);
        clock.settle();
        t.msrs.set(Msr.KERNEL_GS_BASE, state.get(NativeState.KERNEL_GS_BASE));
        cpu.rip = rip;
        t.addRetired(state.takeRetired() + count);
        return next;
    }

    /**
     * Brings the unit at the missed linear address into the jump table, or the way out to it if there is none yet; false
     * if the instruction cannot be fetched, or the code that asked is gone.
     *
     * @param ofProgram whether it is a program's, whatever the privilege is now
     */
    private boolean findTarget(boolean ofProgram) {
        cpu.rip = state.get(NativeState.MISSED);
        int privilege = cpu.cpl;
        if (ofProgram) {
            cpu.cpl = PROGRAM;
        }
        int before = area.generation();
        Block block = find();
        Unit unit = block != null && isHot(block) ? unitOf(block) : null;
        boolean found = block != null && before == area.generation();
        if (found && unit != null) {
            jumps.current().put(cpu.rip, unit);
        } else if (found) {
            jumps.current().putCommon(cpu.rip, area.address(common.cold));
        }
        cpu.cpl = privilege;
        return found;
    }

    /** The block at the instruction pointer; null if it cannot be fetched, which the interpreter will find, too. */
    private @Nullable Block find() {
        long faultAddress = cpu.cr2;
        try {
            return cache.find();
        } catch (Fault unused) {
            cpu.cr2 = faultAddress;
            return null;
        }
    }

    private long ripOf(int site) {
        return state.get(NativeState.PAGE) + area.sites.offset(site);
    }

    /** Goes on with the unit that the exit leads to; false if there is none yet. */
    private boolean follow(int site, boolean mayLink) {
        cpu.rip = ripOf(site);
        Block block = find();
        if (block == null) {
            return false;
        }
        int before = area.generation();
        int count = area.sites.count(site);
        Unit unit = isHot(block) ? unitOf(block) : null;
        if (unit == null) {
            return false;
        }
        state.set(NativeState.RETIRED, state.get(NativeState.RETIRED) + count);
        if (mayLink && before == area.generation() && (mixture == null || mixture.links())) {
            Unit source = area.unitAt(area.sites.position(site));
            if (source.isLive() && unit.isInOnePage() && CodeCache.areInOnePage(source.head(), unit.head())) {
                area.link(site, unit);
                links++;
            }
        }
        goTo(unit);
        return true;
    }

    private boolean isHot(Block block) {
        return block.heat() >= heat;
    }

    private @Nullable Unit unitOf(Block block) {
        FastCode code = block.fastCode();
        if (code instanceof Unit unit) {
            if (mixture == null || !mixture.givesUp()) {
                return unit;
            }
            unit.drop();
        } else if (code != null) {
            return null;
        }
        return mixture != null && mixture.interprets() ? null : translate(block);
    }

    private @Nullable Unit translate(Block block) {
        if (block.codeBits != 64) {
            block.refuse();
            return null;
        }
        if (!cache.recall(block)) {
            return null;
        }
        UnitPlan plan = UnitPlan.of(block, cache, mixture == null ? UnitPlan.MOST_STEPS : mixture.steps());
        if (plan == null) {
            block.setFastCode(FIRST_HANDED_BACK);
            return null;
        }
        if (area.makeRoom()) {
            evictions++;
            jumps.clear();
        }
        Unit unit = UnitEmitter.translate(plan, area, common);
        unit.install();
        units++;
        translated += plan.steps.size();
        if (listener != UnitListener.NONE) {
            listener.made(area.address(unit.entry), area.top() - unit.entry,
                    "guest:" + HexFormat.of().toHexDigits(cpu.rip));
        }
        return unit;
    }

    @Override
    public void release(boolean vectors, boolean x87) {
        if (vectors) {
            vectorLoan.end(cpu);
        }
        if (x87) {
            fpu.end(cpu);
        }
    }

    @Override
    public Map<String, Long> counters() {
        Map<String, Long> counters = new LinkedHashMap<>();
        counters.put("translatedUnits", units);
        counters.put("translatedInstructions", translated);
        counters.put("translatedBytesInUse", area.bytesInUse());
        counters.put("translatedTableBytes", area.sites.bytes() + JumpTables.BYTES);
        counters.put("translatedUnitsDropped", area.drops());
        counters.put("translatedEvictions", evictions);
        counters.put("unitsLinked", links);
        long all = 0;
        for (SiteTable.Kind kind : SiteTable.Kind.values()) {
            counters.put(kind.counter, exits[kind.ordinal()]);
            all += exits[kind.ordinal()];
        }
        counters.put("exitsToColdCode", coldExits);
        counters.put("exits", all + coldExits);
        counters.put("exitsToStep", handBacks);
        return counters;
    }
}
