package dev.vivarium.engine.device.rtc146818;

import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/**
 * What the guest can observe of the real-time clock.
 *
 * @param index        the selected byte
 * @param nmiMasked    port 70h, bit 7
 * @param ram          the 128 bytes; those of the time count only while the clock is stopped
 * @param offsetMillis what the clock shows less the host's wall clock
 * @param periodicTick up to which tick of the 32,768 Hz clock periodic interrupts have been accounted for
 */
@StateVersion(1)
public record Rtc146818State(int index, boolean nmiMasked, byte[] ram, long offsetMillis,
        long periodicTick) implements DeviceState {
    /** Some 30,000 years either way. */
    static final long LARGEST_OFFSET_MILLIS = 1_000_000_000_000_000L;

    private static final byte RUNNING_AT_1024_HZ = 0x26;

    public Rtc146818State {
        if (index < 0 || index >= RtcRegisters.SIZE || ram.length != RtcRegisters.SIZE
                || Math.abs(offsetMillis) > LARGEST_OFFSET_MILLIS || offsetMillis == Long.MIN_VALUE
                || periodicTick < 0) {
            throw new IllegalArgumentException("A register of the real-time clock is out of range.");
        }
    }

    /** A new machine's: running, in BCD and 24 hours. */
    public static Rtc146818State powerOn(CmosSettings settings) {
        byte[] ram = settings.fill();
        ram[RtcRegisters.A] = RUNNING_AT_1024_HZ;
        ram[RtcRegisters.B] = RtcRegisters.B_24_HOURS;
        ram[RtcRegisters.D] = (byte) RtcRegisters.D_VALID;
        return new Rtc146818State(0, false, ram, settings.offsetMillis(), 0);
    }
}
