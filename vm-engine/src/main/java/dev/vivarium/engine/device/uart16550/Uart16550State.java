package dev.vivarium.engine.device.uart16550;

import dev.vivarium.engine.time.GuestTimer;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/**
 * What the guest can observe of one UART.
 *
 * @param received        what is in the receiver's FIFO, or in its one register; 256 is a break
 * @param lastReceived    what an empty receiver reads as
 * @param lineErrors      the error bits of LSR
 * @param modemChanges    the change bits of MSR
 * @param sendPending     "transmitter empty" was not yet taken from IIR
 * @param timeoutPending  characters have been waiting in the FIFO
 * @param timeoutNanos    when they will have, or {@link GuestTimer#NEVER}
 * @param lineBusyNanos   until when the characters that have come in keep the line busy
 */
@StateVersion(1)
public record Uart16550State(int interruptEnable, int fifoControl, int lineControl, int modemControl, int scratch,
        int divisor, int[] received, int lastReceived, int lineErrors, int modemChanges, boolean sendPending,
        boolean timeoutPending, long timeoutNanos, long lineBusyNanos) implements DeviceState {
    static final int FIFO = 16;

    /** Idle at 9600 baud. */
    public static final Uart16550State POWER_ON = new Uart16550State(0, 0, 0, 0, 0, 12, new int[0], 0, 0, 0, false,
            false, GuestTimer.NEVER, 0);

    public Uart16550State {
        boolean bytes = (interruptEnable | fifoControl | lineControl | modemControl | scratch | lastReceived
                | lineErrors
                | modemChanges) >>> 8 == 0;
        if (!bytes || divisor >>> 16 != 0 || received.length > FIFO || timeoutNanos < 0 || lineBusyNanos < 0) {
            throw new IllegalArgumentException("A register of the UART is out of range.");
        }
        for (int value : received) {
            if (value < 0 || value > SerialBackend.BREAK) {
                throw new IllegalArgumentException("A received character is out of range.");
            }
        }
    }
}
