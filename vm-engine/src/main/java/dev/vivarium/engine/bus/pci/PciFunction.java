package dev.vivarium.engine.bus.pci;

import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.memory.LittleEndian;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The part of a device that every PCI function has: configuration space with a type 0 header (PCI Local Bus
 * Specification 3.0, chapter 6), base address registers that follow it, INTx#, MSI and MSI-X. A device owns one of
 * these, connects its registers, and asks it to raise interrupts. Not emulated: bridges, power management, parity and
 * system errors, built-in self test, hot plug.
 *
 * <p>All calls are made with the board lock held.
 */
public final class PciFunction {
    private final PciLayout layout;
    private final PciSlot slot;
    private final byte[] config;
    private final @Nullable MsiCapability msi;
    private final @Nullable MsixCapability msix;
    private final List<BarMapping> mappings = new ArrayList<>();
    private final IrqLine line;
    private ConfigHook hook = (offset, width) -> {
    };

    /** Takes the slot; a register whose range was on when {@code state} was saved answers once it is connected. */
    public PciFunction(PciLayout layout, PciSlot slot, PciState state) {
        this.layout = layout;
        this.slot = slot;
        state.requireShapeOf(layout);
        config = layout.powerOn().config();
        for (int i = 0; i < config.length; i++) {
            store(i, state.config()[i]);
        }
        int pin = config[PciRegisters.INTERRUPT_PIN];
        line = pin == 0 ? IrqLine.unconnected() : slot.bus().interrupts().line(slot.device(), pin - 1);
        config[PciRegisters.STATUS] |= (byte) (state.config()[PciRegisters.STATUS] & PciRegisters.STATUS_INTERRUPT);
        msi = layout.msiOffset() == 0 ? null : restoreMsi(state);
        PciLayout.MsixShape shape = layout.msix();
        msix = shape == null ? null : new MsixCapability(shape, config, state, slot.bus().messages());
        slot.bus().attach(slot, this);
        driveLine();
    }

    private MsiCapability restoreMsi(PciState state) {
        int pending = layout.msiOffset() + MsiCapability.PENDING;
        System.arraycopy(state.config(), pending, config, pending, 4);
        return new MsiCapability(layout.msiOffset(), config, slot.bus().messages());
    }

    /** Says who answers in base address register {@code index}. */
    public void connect(int index, IoHandler handler) {
        connect(index, handler, base -> {
        });
    }

    /** Says who answers in base address register {@code index}, and who is told where that is. */
    public void connect(int index, IoHandler handler, BarListener listener) {
        PciBar bar = layout.bars().stream().filter(candidate -> candidate.index() == index).findFirst().orElseThrow();
        PciLayout.MsixShape shape = layout.msix();
        IoHandler whole = msix != null && shape != null && shape.bar() == index
                ? msix.over(handler, this::flushMessages) : handler;
        BarMapping mapping = new BarMapping(slot + "-bar" + index, bar, slot.bus(), whole, listener);
        mappings.add(mapping);
        mapping.follow(config);
    }

    /** Says whose registers lie in configuration space. */
    public void connect(ConfigHook configHook) {
        hook = configHook;
    }

    /** Drives INTx#; what the guest sees of it is the interrupt bit of the status register. */
    public void setInterrupt(boolean asserted) {
        int status = config[PciRegisters.STATUS] & ~PciRegisters.STATUS_INTERRUPT;
        config[PciRegisters.STATUS] = (byte) (asserted ? status | PciRegisters.STATUS_INTERRUPT : status);
        driveLine();
    }

    /** Whether the guest has switched from INTx# to messages. */
    public boolean usesMessages() {
        return usesMsix() || msi != null && msi.enabled();
    }

    public boolean usesMsix() {
        return msix != null && msix.enabled();
    }

    /** Sends the message of {@code vector}, by MSI-X or MSI, whichever is on; a message is a write, so master only. */
    public void signal(int vector) {
        if (!isMaster()) {
            return;
        }
        if (usesMsix()) {
            Objects.requireNonNull(msix).signal(vector);
        } else if (msi != null && msi.enabled()) {
            msi.signal(vector);
        }
    }

    /** Whether the guest lets the function read and write memory. */
    public boolean isMaster() {
        return (config[PciRegisters.COMMAND] & PciRegisters.COMMAND_MASTER) != 0;
    }

    /** @return all ones beyond the end of configuration space */
    public long read(int offset, int width) {
        if (offset < 0 || offset > config.length - width) {
            return LittleEndian.ones(width);
        }
        hook.beforeRead(offset, width);
        return LittleEndian.get(config, offset, width);
    }

    public void write(int offset, int width, long value) {
        if (offset < 0 || offset > config.length - width) {
            return;
        }
        for (int i = 0; i < width; i++) {
            store(offset + i, (byte) (value >>> 8 * i));
        }
        if (offset < PciRegisters.CAPABILITIES) {
            followConfig();
        }
        driveLine();
        flushMessages();
        hook.afterWrite(offset, width);
    }

    /** Sets bytes of configuration space that the guest cannot write itself. */
    public void put(int offset, int width, long value) {
        LittleEndian.put(config, offset, width, value);
    }

    /** Reads bytes of configuration space without telling the hook. */
    public long get(int offset, int width) {
        return LittleEndian.get(config, offset, width);
    }

    public PciState save() {
        byte[] none = {};
        return new PciState(config.clone(), msix == null ? none : msix.table().clone(),
                msix == null ? none : msix.pending().clone());
    }

    /** Back to power-on: ranges gone, interrupts off. */
    public void reset() {
        PciState fresh = layout.powerOn();
        System.arraycopy(fresh.config(), 0, config, 0, config.length);
        if (msix != null) {
            System.arraycopy(fresh.msixTable(), 0, msix.table(), 0, fresh.msixTable().length);
            System.arraycopy(fresh.msixPending(), 0, msix.pending(), 0, fresh.msixPending().length);
        }
        followConfig();
        driveLine();
    }

    void mapRefused() {
        for (BarMapping mapping : mappings) {
            mapping.mapRefused();
        }
    }

    private void followConfig() {
        boolean freed = false;
        for (BarMapping mapping : mappings) {
            freed |= mapping.follow(config);
        }
        if (freed) {
            slot.bus().mapRefused();
        }
    }

    private void driveLine() {
        boolean disabled = (LittleEndian.get(config, PciRegisters.COMMAND, 2) & PciRegisters.COMMAND_NO_INTX) != 0;
        line.set(!disabled && !usesMessages() && (config[PciRegisters.STATUS] & PciRegisters.STATUS_INTERRUPT) != 0);
    }

    private void flushMessages() {
        if (!isMaster()) {
            return;
        }
        if (usesMsix()) {
            Objects.requireNonNull(msix).flush();
        } else if (msi != null && msi.enabled()) {
            msi.flush();
        }
    }

    private void store(int offset, byte value) {
        byte mask = layout.writableBits(offset);
        config[offset] = (byte) (config[offset] & ~mask | value & mask);
    }
}
