package dev.vivarium.engine.device.uart16550;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.device.RecordedLine;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.time.GuestTimer;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

final class Uart16550Test extends DeviceContract {
    private static final int RBR = 0;
    private static final int THR = 0;
    private static final int IER = 1;
    private static final int IIR = 2;
    private static final int FCR = 2;
    private static final int LCR = 3;
    private static final int MCR = 4;
    private static final int LSR = 5;
    private static final int MSR = 6;
    private static final int SCR = 7;

    private final RecordedLine irq = new RecordedLine();
    private final FarEnd farEnd = new FarEnd();
    private Uart16550 uart = build(Uart16550State.POWER_ON);

    @Override
    protected DeviceState powerOn() {
        return Uart16550State.POWER_ON;
    }

    @Override
    protected Uart16550 build(DeviceState state) {
        return new Uart16550(new Uart16550.Wiring("uart1", irq, farEnd), clock, new MetricRegistry(),
                (Uart16550State) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        return List.of(new Window((Uart16550) device, 8));
    }

    /** With characters that wait. */
    @Override
    protected DeviceState sample(Device used) {
        out(FCR, 0x81);
        waitForTheLine();
        out(IER, 0x03);
        type("ab");
        return uart.save();
    }

    @Test
    void earlyOutputPollsAndSends() {
        for (char letter : "ok\n".toCharArray()) {
            assertEquals(0x60, in(LSR) & 0x60);
            out(THR, letter);
        }

        assertEquals("ok\n", farEnd.sent.toString());
        assertEquals(0, irq.rises());
    }

    @Test
    void aWideWriteSendsOneByteAndMore() {
        uart.write(THR, 2, 0x0041);

        assertEquals("A", farEnd.sent.toString());
        assertEquals(0, in(IER));
    }

    @Test
    void linuxProbesA16550A() {
        out(IER, 0);
        assertEquals(0, in(IER));
        out(IER, 0x0F);
        assertEquals(0x0F, in(IER));
        out(IER, 0x4F);
        assertEquals(0x0F, in(IER), "no XScale");
        out(IER, 0);
        out(MCR, 0x1A);
        assertEquals(0x90, in(MSR) & 0xF0);
        out(MCR, 0);
        out(FCR, 0x01);
        assertEquals(0xC0, in(IIR) & 0xC0);
        out(LCR, 0x80);
        out(FCR, 0x21);
        assertEquals(0xC1, in(IIR), "no 64-byte FIFO");
        out(LCR, 0);
        out(SCR, 0xA5);
        assertEquals(0xA5, in(SCR));
    }

    @Test
    void theDivisorHidesBehindTheLineControl() {
        out(LCR, 0x83);
        out(0, 0x01);
        out(1, 0x02);
        assertEquals(0x01, in(0));
        assertEquals(0x02, in(1));
        out(LCR, 0x03);

        assertEquals(0, in(IER));
        assertEquals("", farEnd.sent.toString());
    }

    @Test
    void enablingTheSendInterruptRaisesIt() {
        out(IER, 0x02);
        assertTrue(irq.isAsserted());
        assertEquals(0x02, in(IIR));
        assertFalse(irq.isAsserted(), "reading the cause takes it");
        assertEquals(0x01, in(IIR));

        out(IER, 0x00);
        out(IER, 0x02);

        assertEquals(0x02, in(IIR), "Linux calls it a bug if this does not come back");
    }

    @Test
    void eachByteSentIsANewEdge() {
        out(IER, 0x02);
        in(IIR);
        int before = irq.rises();

        out(THR, 'a');
        assertTrue(irq.isAsserted());
        out(THR, 'b');

        assertEquals(before + 2, irq.rises());
        assertEquals(0x02, in(IIR));
        assertFalse(irq.isAsserted());
    }

    @Test
    void aCauseOfHigherPriorityLeavesTheSendInterruptWaiting() {
        out(IER, 0x03);
        type("x");
        assertEquals(0x04, in(IIR));
        assertEquals(0x04, in(IIR));
        in(RBR);

        assertEquals(0x02, in(IIR));
        assertEquals(0x01, in(IIR));
    }

    @Test
    void inputIsAnInterruptUntilItIsRead() {
        out(IER, 0x01);
        type("hi");
        assertEquals(0x61, in(LSR));
        assertEquals(0x04, in(IIR));
        assertEquals('h', in(RBR));
        assertTrue(irq.isAsserted(), "the next one came in");
        assertEquals('i', in(RBR));

        assertFalse(irq.isAsserted());
        assertEquals(0x60, in(LSR));
    }

    @Test
    void aFifoInterruptsAtItsTriggerOrAfterATimeout() {
        out(FCR, 0x87);
        waitForTheLine();
        out(IER, 0x01);
        type("1234567");
        assertFalse(irq.isAsserted());
        clock.advance(Uart16550.TIMEOUT_NANOS);
        assertEquals(0xCC, in(IIR));
        in(RBR);
        assertFalse(irq.isAsserted(), "reading restarts the timeout");
        type("89");

        assertEquals(0xC4, in(IIR), "eight are there now");
    }

    @Test
    void readingBelowTheTriggerLeavesTheRestToTheTimeout() {
        out(FCR, 0x47);
        waitForTheLine();
        out(IER, 0x01);
        type("1234");
        assertEquals(0xC4, in(IIR));
        in(RBR);
        assertEquals(0xC1, in(IIR));

        clock.advance(Uart16550.TIMEOUT_NANOS);

        assertEquals(0xCC, in(IIR));
    }

    @Test
    void nothingTypedIsLost() {
        out(FCR, 0x01);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            text.append((char) ('a' + i % 26));
        }
        type(text.toString());
        StringBuilder read = new StringBuilder();
        long start = clock.nowNanos();
        while (read.length() < text.length()) {
            clock.advance(50_000);
            while ((in(LSR) & 0x01) != 0) {
                read.append((char) in(RBR));
            }
        }

        assertEquals(text.toString(), read.toString());
        long fastest = (text.length() - 40) * Uart16550.CHARACTER_NANOS;
        assertTrue(clock.nowNanos() - start >= fastest, "no faster than 115,200 baud");
    }

    @Test
    void inputWaitsWhileADriverClearsItsFifo() {
        type("login");
        assertEquals(0x61, in(LSR));
        out(FCR, 0x01);
        out(FCR, 0x07);
        out(FCR, 0x00);
        in(LSR);
        in(RBR);
        out(FCR, 0x01);
        clock.advance(10_000_000);

        StringBuilder read = new StringBuilder();
        while ((in(LSR) & 0x01) != 0) {
            read.append((char) in(RBR));
        }
        assertEquals("ogin", read.toString(), "all but what was in the chip");
    }

    @Test
    void aGuestThatDropsRtsHoldsInputBack() {
        out(MCR, 0x01);
        type("x");
        assertEquals(0x60, in(LSR));

        out(MCR, 0x03);

        assertEquals(0x61, in(LSR));
    }

    @Test
    void loopBackReceivesWhatItSends() {
        out(MCR, 0x10);
        out(THR, 0x55);
        assertEquals(0x61, in(LSR));
        assertEquals(0x55, in(RBR));
        out(THR, 1);
        out(THR, 2);
        assertEquals(0x63, in(LSR), "overrun");
        assertEquals(0x61, in(LSR));

        assertEquals(2, in(RBR));
        assertEquals("", farEnd.sent.toString());
    }

    @Test
    void loopBackTurnsModemOutputsIntoInputs() {
        out(MCR, 0x10);
        in(MSR);
        out(MCR, 0x1F);
        assertEquals(0xFB, in(MSR), "all but RI, which counts when it falls");
        out(MCR, 0x10);
        assertEquals(0x0F, in(MSR));
        assertEquals(0x00, in(MSR));
    }

    @Test
    void modemChangesInterrupt() {
        assertEquals(0xB0, in(MSR));
        out(IER, 0x08);
        assertFalse(irq.isAsserted());
        out(MCR, 0x10);
        assertEquals(0x00, in(IIR));

        in(MSR);

        assertFalse(irq.isAsserted());
    }

    @Test
    void aBreakIsALineErrorWithAZero() {
        out(FCR, 0x01);
        waitForTheLine();
        out(IER, 0x05);
        farEnd.input.add((int) 'a');
        farEnd.input.add(SerialBackend.BREAK);
        uart.inputArrived();
        assertEquals('a', in(RBR));
        assertEquals(0xC6, in(IIR));
        assertEquals(0x71, in(LSR));

        assertEquals(0, in(RBR));
        assertFalse(irq.isAsserted());
    }

    @Test
    void anUnconnectedLineHasNoModem() {
        uart = new Uart16550(new Uart16550.Wiring("uart2", irq, SerialBackend.UNCONNECTED), clock,
                new MetricRegistry(), Uart16550State.POWER_ON);
        out(THR, 'x');

        assertEquals(0, in(MSR));
        uart.inputArrived();
        assertEquals(0x60, in(LSR));
    }

    @Test
    void aRestoredUartGoesOn() {
        out(FCR, 0x81);
        waitForTheLine();
        out(IER, 0x03);
        type("ab");
        Uart16550State saved = uart.save();
        uart.reset();
        assertFalse(irq.isAsserted());

        uart = build(saved);

        assertEquals(0xC2, in(IIR));
        clock.advance(Uart16550.TIMEOUT_NANOS);
        assertEquals(0xCC, in(IIR));
        assertEquals('a', in(RBR));
        assertEquals('b', in(RBR));
    }

    @Test
    void savedRegistersOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Uart16550State(0, 0, 0, 0, 0, 12, new int[17], 0, 0, 0,
                false, false, GuestTimer.NEVER, 0));
        assertThrows(IllegalArgumentException.class, () -> new Uart16550State(0, 0, 0, 0, 0, 12, new int[]{257}, 0, 0,
                0, false, false, GuestTimer.NEVER, 0));
    }

    private void type(String text) {
        for (char letter : text.toCharArray()) {
            farEnd.input.add((int) letter);
        }
        uart.inputArrived();
    }

    private void waitForTheLine() {
        clock.advance(40 * Uart16550.CHARACTER_NANOS);
    }

    private void out(int offset, int value) {
        uart.write(offset, 1, value);
    }

    private int in(int offset) {
        return (int) uart.read(offset, 1);
    }

    private static final class FarEnd implements SerialBackend {
        private final StringBuilder sent = new StringBuilder();
        private final Deque<Integer> input = new ArrayDeque<>();

        @Override
        public void transmit(int value) {
            sent.append((char) value);
        }

        @Override
        public int receive() {
            return input.isEmpty() ? NOTHING : input.remove();
        }
    }
}
