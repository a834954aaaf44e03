package dev.vivarium.engine.device.rtc146818;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Time of day and date in the chip's registers: BCD or binary, 12 or 24 hours. */
final class RtcTime {
    private static final int PM = 0x80;

    private RtcTime() {
    }

    /** Writes the registers for a second, counted from 1970-01-01T00:00. */
    static void store(long epochSecond, byte[] ram) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(epochSecond, 0, ZoneOffset.UTC);
        int format = ram[RtcRegisters.B];
        ram[RtcRegisters.SECONDS] = encode(time.getSecond(), format);
        ram[RtcRegisters.MINUTES] = encode(time.getMinute(), format);
        ram[RtcRegisters.HOURS] = encodeHour(time.getHour(), format);
        ram[RtcRegisters.DAY_OF_WEEK] = encode(time.getDayOfWeek().getValue() % 7 + 1, format);
        ram[RtcRegisters.DAY] = encode(time.getDayOfMonth(), format);
        ram[RtcRegisters.MONTH] = encode(time.getMonthValue(), format);
        ram[RtcRegisters.YEAR] = encode(Math.floorMod(time.getYear(), 100), format);
        ram[RtcRegisters.CENTURY] = encode(Math.floorMod(Math.floorDiv(time.getYear(), 100), 100), format);
    }

    /** The second that the registers show. Values that no clock shows carry over, as 31 February into March. */
    static long load(byte[] ram) {
        int format = ram[RtcRegisters.B];
        int year = decode(ram[RtcRegisters.CENTURY], format) * 100 + decode(ram[RtcRegisters.YEAR], format);
        int month = Math.clamp(decode(ram[RtcRegisters.MONTH], format), 1, 12);
        return LocalDateTime.of(year, month, 1, 0, 0)
                .plusDays(decode(ram[RtcRegisters.DAY], format) - 1L)
                .plusHours(decodeHour(ram[RtcRegisters.HOURS], format))
                .plusMinutes(decode(ram[RtcRegisters.MINUTES], format))
                .plusSeconds(decode(ram[RtcRegisters.SECONDS], format))
                .toEpochSecond(ZoneOffset.UTC);
    }

    private static byte encode(int value, int format) {
        boolean binary = (format & RtcRegisters.B_BINARY) != 0;
        return (byte) (binary ? value : value / 10 << 4 | value % 10);
    }

    private static byte encodeHour(int hour, int format) {
        if ((format & RtcRegisters.B_24_HOURS) != 0) {
            return encode(hour, format);
        }
        int shown = hour % 12 == 0 ? 12 : hour % 12;
        return (byte) (encode(shown, format) | (hour >= 12 ? PM : 0));
    }

    private static int decode(byte value, int format) {
        int unsigned = value & 0xFF;
        boolean binary = (format & RtcRegisters.B_BINARY) != 0;
        return binary ? unsigned : (unsigned >> 4) * 10 + (unsigned & 0xF);
    }

    private static int decodeHour(byte value, int format) {
        if ((format & RtcRegisters.B_24_HOURS) != 0) {
            return decode(value, format);
        }
        int shown = decode((byte) (value & ~PM), format) % 12;
        return (value & PM) != 0 ? shown + 12 : shown;
    }
}
