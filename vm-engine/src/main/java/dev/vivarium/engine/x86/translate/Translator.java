package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.interp.Block;
import dev.vivarium.engine.x86.interp.CodeCache;
import dev.vivarium.engine.x86.interp.FastTier;
import dev.vivarium.engine.x86.interp.Interpreter;
import dev.vivarium.engine.x86.mmu.Mmu;
import dev.vivarium.engine.x86.state.ControlBits;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;
import dev.vivarium.host.HostException;
import dev.vivarium.host.code.CodeEntry;
import dev.vivarium.host.code.CodeMemory;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The translator: runs 64-bit guest code as host code, and makes that from blocks that the interpreter ran often. What
 * host code does not do itself it leaves for, by an exit with a number ({@link SiteTable}): pages that are not in the
 * look-aside buffer, units that are not there yet, instructions that are the interpreter's.
 */
public final class Translator implements FastTier {
    private static final long CODE_SIZE = 32 << 20;
    /** More than any unit takes. */
    private static final int LARGEST_UNIT = 64 << 10;
    /** All exceptions masked in MXCSR. */
    private static final int MXCSR_MASKS = 0x1F80;

    private final Interpreter t;
    private final Cpu cpu;
    private final Mmu mmu;
    private final CodeCache cache;
    private final NativeState state;
    private final CodeArea area;
    private final CommonCode common;
    private final FpuLoan fpu;
    private final JumpTable jumps = new JumpTable();
    private long generation = -1;

    private long units;
    private long translated;
    private long entries;
    private long handBacks;
    private long misses;
    private long links;
    private long lookUps;

    /** @param memory stays the caller's to close */
    Translator(Interpreter interpreter, CodeCache cache, NativeState state, CodeMemory memory) {
        t = interpreter;
        cpu = interpreter.cpu;
        mmu = interpreter.mmu;
        this.cache = cache;
        this.state = state;
        fpu = new FpuLoan(state);
        area = new CodeArea(memory);
        common = new CommonCode(area);
    }

    /**
     * @param state where the processor's attention bits lie
     * @throws HostException if the host does not let us make code
     */
    public static Translator create(Interpreter interpreter, CodeCache cache, NativeState state) throws HostException {
        return new Translator(interpreter, cache, state, CodeMemory.allocate(CODE_SIZE));
    }

    @Override
    public Next run(Block block) {
        Unit unit = unitOf(block);
        if (unit == null) {
            return Next.INTERPRET;
        }
        if (mmu.generation() != generation) {
            generation = mmu.generation();
            jumps.clear();
        }
        state.load(cpu);
        state.set(NativeState.TABLE, mmu.table());
        state.set(NativeState.JUMPS, jumps.table(cpu.cpl));
        state.set(NativeState.FS_BASE, cpu.segments[Cpu.FS].base);
        state.set(NativeState.GS_BASE, cpu.segments[Cpu.GS].base);
        state.set(NativeState.ATTENTION_MASK, t.wantedBits());
        goTo(unit);
        return loop();
    }

    /** Makes the unit, which is at the instruction pointer, the place to go on. */
    private void goTo(Unit unit) {
        long code = area.address(unit.entry);
        jumps.put(cpu.cpl, cpu.rip, code);
        state.set(NativeState.PAGE, cpu.rip & -UnitPlan.PAGE_SIZE);
        state.set(NativeState.TARGET, code);
        fpu.rest();
    }

    private Next loop() {
        long entry = area.address(common.entry);
        while (true) {
            entries++;
            CodeEntry.enter(state.address, entry);
            int site = (int) state.get(NativeState.SITE);
            SiteTable.Kind kind = area.sites.kind(site);
            switch (kind) {
                case LOAD, STORE -> {
                    misses++;
                    if (!mmu.refill(state.get(NativeState.MISSED), area.sites.width(site),
                            kind == SiteTable.Kind.STORE)) {
                        return leave(site, Next.STEP);
                    }
                    state.set(NativeState.TARGET, area.address(area.sites.position(site)));
                }
                case VECTORS -> {
                    if (!loadVectors()) {
                        return leave(site, Next.STEP);
                    }
                    state.set(NativeState.TARGET, area.address(area.sites.position(site)));
                }
                case FPU -> {
                    if (!fpu.lend(cpu)) {
                        handBacks++;
                        return leave(site, Next.STEP);
                    }
                    state.set(NativeState.TARGET, area.address(area.sites.position(site)));
                }
                case LINK, LOOK_UP -> {
                    if (!follow(site, kind == SiteTable.Kind.LINK)) {
                        return leave(site, Next.LOOK);
                    }
                }
                case HAND_BACK -> {
                    handBacks++;
                    return leave(site, Next.STEP);
                }
                default -> {
                    return leave(site, Next.LOOK);
                }
            }
        }
    }

    /** Brings registers and instruction pointer into the interpreter's form. */
    private Next leave(int site, Next next) {
        state.store(cpu);
        cpu.rip = ripOf(site);
        t.addRetired(state.takeRetired() + area.sites.count(site));
        return next;
    }

    private long ripOf(int site) {
        return state.get(NativeState.PAGE) + area.sites.offset(site);
    }

    /** Goes on with the unit that the exit leads to; false if there is none yet. */
    private boolean follow(int site, boolean mayLink) {
        cpu.rip = ripOf(site);
        Block block;
        try {
            block = cache.find();
        } catch (Fault unused) {
            return false; // It is raised when the interpreter looks.
        }
        int before = area.generation();
        int count = area.sites.count(site);
        Unit unit = block.heat() >= 8 || block.fastCode() != null ? unitOf(block) : null;
        if (unit == null) {
            return false;
        }
        state.set(NativeState.RETIRED, state.get(NativeState.RETIRED) + count);
        if (mayLink && before == area.generation()) {
            Unit source = area.sites.unit(site);
            if (source.isLive() && CodeCache.areInOnePage(source.head, unit.head)) {
                area.link(site, unit);
                links++;
            }
        } else {
            lookUps++;
        }
        goTo(unit);
        return true;
    }

    private @Nullable Unit unitOf(Block block) {
        if (block.fastCode() instanceof Unit unit) {
            return unit;
        }
        return translate(block);
    }

    private @Nullable Unit translate(Block block) {
        if (block.codeBits != 64 || block.crossesPages()) {
            block.refuse();
            return null;
        }
        UnitPlan plan = UnitPlan.of(block, cache);
        if (plan == null) {
            block.refuse();
            return null;
        }
        if (!area.hasRoom(LARGEST_UNIT)) {
            area.clear();
            jumps.clear();
        }
        Unit unit = UnitEmitter.translate(plan, area, common);
        block.setFastCode(unit);
        unit.blocks.forEach(part -> part.addCode(unit));
        units++;
        translated += plan.steps.size();
        return unit;
    }

    private boolean loadVectors() {
        boolean usable = (cpu.cr0 & (ControlBits.CR0_EM | ControlBits.CR0_TS)) == 0
                && (cpu.cr4 & ControlBits.CR4_OSFXSR) != 0;
        int mxcsr = cpu.sse.mxcsr();
        if (!usable || (mxcsr & MXCSR_MASKS) != MXCSR_MASKS) {
            return false;
        }
        state.loadVectors(cpu);
        return true;
    }

    @Override
    public void release(boolean vectors, boolean x87) {
        if (vectors && state.isSet(NativeState.VECTORS_LOADED)) {
            state.storeVectors(cpu);
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
        counters.put("translatedBytes", area.bytesInUse());
        counters.put("entries", entries);
        counters.put("entriesForMisses", misses);
        counters.put("entriesForHandBacks", handBacks);
        counters.put("entriesForLinks", links);
        counters.put("entriesForLookUps", lookUps);
        return counters;
    }
}
