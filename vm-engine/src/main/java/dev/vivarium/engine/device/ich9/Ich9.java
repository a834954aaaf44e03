package dev.vivarium.engine.device.ich9;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.MovableRange;
import dev.vivarium.engine.bus.pci.PciFunction;
import dev.vivarium.engine.bus.pci.PciSlot;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.metrics.MetricRegistry;

/**
 * The LPC bridge of the south bridge, 8086:2918: Intel I/O Controller Hub 9 datasheet, chapter 13. It places the PM
 * block (PMBASE), routes interrupts (PIRQA–H, ACPI_CNTL, D31IR–D25IR in RCBA) and resets the board (port CF9h). The
 * decode registers (LPC_I/O_DEC, LPC_EN, GEN_DEC, BIOS_CNTL) hold what is written and decode nothing: the devices behind
 * them are always there. Not emulated: GPIO, the TCO watchdog, HPET placement, LPC DMA, the rest of RCBA.
 */
public final class Ich9 implements Device {
    private final PciFunction pci;
    private final PirqRouter router;
    private final InterruptRoutes routes;
    private final MovableRange powerManagement;
    private final MovableRange chipset;
    private final ResetControl resetControl;

    /** What the bridge drives besides the router. */
    public interface Board {
        /** The PM block's 128 ports. */
        IoHandler powerManagement();

        /** The guest wants the board reset; done after the access, not within. */
        void requestReset();
    }

    /**
     * @param slot 1f.0
     */
    public Ich9(PciSlot slot, PirqRouter router, Board board, MetricRegistry registry, Ich9State state) {
        Ich9Metrics metrics = new Ich9Metrics(registry);
        this.router = router;
        pci = new PciFunction(Ich9Registers.LAYOUT, slot, state.pci());
        routes = new InterruptRoutes(router, metrics, state.interruptRoutes());
        resetControl = new ResetControl(board, metrics, state.resetControl());
        powerManagement = new MovableRange("ich9-pm", slot.bus().ports(), board.powerManagement());
        chipset = new MovableRange("ich9-rcba", slot.bus().memory(), routes);
        follow();
        pci.connect((offset, width) -> {
            if (offset + width > Ich9Registers.PMBASE) {
                follow();
            }
        });
    }

    /** The byte at port CF9h; the host bridge owns the ports around it. */
    public IoHandler resetControl() {
        return resetControl;
    }

    @Override
    public Ich9State save() {
        return new Ich9State(pci.save(), routes.registers().clone(), resetControl.value);
    }

    @Override
    public void reset() {
        pci.reset();
        routes.reset();
        resetControl.value = 0;
        follow();
    }

    /** Does what the configuration registers say. */
    private void follow() {
        for (int i = 0; i < 4; i++) {
            router.setRoute(i, (int) pci.get(Ich9Registers.PIRQA_ROUT + i, 1));
            router.setRoute(4 + i, (int) pci.get(Ich9Registers.PIRQE_ROUT + i, 1));
        }
        int acpi = (int) pci.get(Ich9Registers.ACPI_CNTL, 1);
        router.setSciSelect(acpi & 7);
        router.drive();
        long ports = pci.get(Ich9Registers.PMBASE, 2) & 0xff80;
        boolean on = (acpi & Ich9Registers.ACPI_ENABLE) != 0 && ports != 0;
        place(powerManagement, on ? ports : MovableRange.NOWHERE, Ich9Registers.PM_SIZE);
        long rcba = pci.get(Ich9Registers.RCBA, 4);
        boolean mapped = (rcba & 1) != 0 && rcba != 1;
        place(chipset, mapped ? rcba & ~1L : MovableRange.NOWHERE, Ich9Registers.RCBA_SIZE);
    }

    private static void place(MovableRange range, long base, int sizeBytes) {
        if (range.base() != base) {
            range.move(base, sizeBytes);
        }
    }

    /** RST_CNT, port CF9h (13.7.5): a rising bit 2 resets; soft, hard and full resets are the same here. */
    private static final class ResetControl implements IoHandler {
        private static final int RESET = 0x04;

        private final Board board;
        private final Ich9Metrics metrics;
        private int value;

        ResetControl(Board board, Ich9Metrics metrics, int value) {
            this.board = board;
            this.metrics = metrics;
            this.value = value;
        }

        @Override
        public long read(long offset, int width) {
            metrics.reads.increment();
            return offset == 0 && width == 1 ? value : LittleEndian.ones(width);
        }

        @Override
        public void write(long offset, int width, long written) {
            metrics.writes.increment();
            if (offset != 0 || width != 1) {
                metrics.ignored.increment();
                return;
            }
            boolean rises = (written & RESET) != 0 && (value & RESET) == 0;
            value = (int) written & 0x0e;
            if (rises) {
                metrics.resets.increment();
                board.requestReset();
            }
        }
    }
}
