package dev.vivarium.engine.device.ich9;

import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.bus.pci.PciInterruptRouter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The interrupt wires of the south bridge: INTx# of the slots to PIRQA#–PIRQH#, those to IO-APIC pins 16–23 and, where
 * a PIRQ register says so, to an input of the 8259s; the SCI to the input that ACPI_CNTL selects (Intel ICH9 datasheet,
 * 5.8.6 and 13.8). All wires are active high here and combined by OR.
 *
 * <p>How slots are wired: {@code docs/devices/ich9.md}. Holds nothing that is saved: the registers are the LPC bridge's,
 * and each device drives its wire again when it is built.
 */
public final class PirqRouter implements PciInterruptRouter {
    static final int PIRQ_COUNT = 8;
    private static final int FIRST_APIC_PIN = 16;
    private static final int UNROUTED = 0x80;
    /** The 8259 inputs that a PIRQ may be routed to: not 0, 1, 2, 8 and 13. */
    private static final int ROUTABLE = 0b1101_1110_1111_1000;

    private final IntFunction<IrqLine> picInput;
    private final IntFunction<IrqLine> apicPin;
    private final List<Wire> wires = new ArrayList<>();
    private final int[] route = new int[PIRQ_COUNT];
    private final int[][] pirqOf = new int[32][4];
    private int sciSelect;
    private boolean sci;
    private int picLevels;
    private int apicLevels;

    /** The pin of one function. */
    private final class Wire implements IrqLine {
        private final int device;
        private final int pin;
        private boolean asserted;

        Wire(int device, int pin) {
            this.device = device;
            this.pin = pin;
        }

        @Override
        public void set(boolean level) {
            if (asserted != level) {
                asserted = level;
                drive();
            }
        }
    }

    /**
     * @param picInput the 8259s' inputs, 0–15
     * @param apicPin  the IO-APIC's pins, 0–23
     */
    public PirqRouter(IntFunction<IrqLine> picInput, IntFunction<IrqLine> apicPin) {
        this.picInput = picInput;
        this.apicPin = apicPin;
        for (int device = 0; device < 32; device++) {
            for (int pin = 0; pin < 4; pin++) {
                pirqOf[device][pin] = fixedPirq(device, pin);
            }
        }
        for (int pirq = 0; pirq < PIRQ_COUNT; pirq++) {
            route[pirq] = UNROUTED;
        }
    }

    /**
     * Where a slot's pin ends after power-on: slots 0–24 are rotated over PIRQE#–PIRQH#, 30 goes to PIRQE#–PIRQH# and
     * the others to PIRQA#–PIRQD# straight.
     *
     * @return 0 for PIRQA# to 7 for PIRQH#
     */
    public static int fixedPirq(int device, int pin) {
        if (device < 25) {
            return 4 + (device + pin) % 4;
        }
        return device == 30 ? 4 + pin : pin;
    }

    @Override
    public IrqLine line(int device, int pin) {
        Wire wire = new Wire(device, pin);
        wires.add(wire);
        return wire;
    }

    /** The system control interrupt of the PM block. */
    public IrqLine sci() {
        return asserted -> {
            sci = asserted;
            drive();
        };
    }

    /** PIRQn_ROUT: bit 7 off means routed, bits 3–0 say where to. */
    void setRoute(int pirq, int register) {
        route[pirq] = register;
    }

    /** ACPI_CNTL bits 2–0. */
    void setSciSelect(int select) {
        sciSelect = select;
    }

    void setPirq(int device, int pin, int pirq) {
        pirqOf[device][pin] = pirq;
    }

    /** Brings the outputs up to date; each is driven only when it changes. */
    void drive() {
        int pic = 0;
        int apic = 0;
        for (Wire wire : wires) {
            if (wire.asserted) {
                int pirq = pirqOf[wire.device][wire.pin];
                apic |= 1 << FIRST_APIC_PIN + pirq;
                boolean routed = (route[pirq] & UNROUTED) == 0;
                pic |= routed ? 1 << (route[pirq] & 15) & ROUTABLE : 0;
            }
        }
        if (sci) {
            int pin = sciSelect < 4 ? 9 + Math.min(sciSelect, 2) : 16 + sciSelect;
            apic |= 1 << pin;
            pic |= pin < 16 ? 1 << pin : 0;
        }
        int picChanged = pic ^ picLevels;
        int apicChanged = apic ^ apicLevels;
        picLevels = pic;
        apicLevels = apic;
        for (int irq = 0; irq < 24; irq++) {
            if ((picChanged >>> irq & 1) != 0) {
                picInput.apply(irq).set((pic >>> irq & 1) != 0);
            }
            if ((apicChanged >>> irq & 1) != 0) {
                apicPin.apply(irq).set((apic >>> irq & 1) != 0);
            }
        }
    }
}
