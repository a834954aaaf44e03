package dev.vivarium.engine.device.ata;

/** IDENTIFY DEVICE: ATA8-ACS, 7.12. */
final class DiskIdentity {
    private static final long MOST_28_BIT = 0xFFF_FFFFL;
    private static final long WORLD_WIDE_NAME = 0x5000_0000_0000_0000L;

    private final DriveWiring wiring;
    private final long sectors;

    DiskIdentity(DriveWiring wiring, long sectors) {
        this.wiring = wiring;
        this.sectors = sectors;
    }

    byte[] bytes(AtaDiskState now) {
        IdentifyData data = new IdentifyData()
                .word(0, 0x0040)
                .word(1, DiskGeometry.cylinders(sectors, DiskGeometry.HEADS, DiskGeometry.TRACK_SECTORS))
                .word(3, DiskGeometry.HEADS)
                .word(6, DiskGeometry.TRACK_SECTORS)
                .text(10, 10, wiring.name())
                .text(23, 4, "1.0")
                .text(27, 20, "Vivarium disk")
                .word(47, 0x8000 | AtaDisk.MOST_MULTIPLE)
                .word(49, 0x0F00) // standby timer, IORDY, LBA, DMA
                .word(50, 0x4000)
                .word(59, now.multipleSectors() == 0 ? 0 : 0x100 | now.multipleSectors())
                .number(60, 2, Math.min(sectors, MOST_28_BIT));
        geometry(data, now);
        modes(data, now.transferMode());
        features(data, now);
        return data.number(100, 4, sectors)
                .word(105, AtaDisk.MOST_TRIM_BLOCKS)
                .word(106, 0x6003) // eight logical sectors in a physical one
                .number(108, 4, swapWords(WORLD_WIDE_NAME | nameHash()))
                .word(119, 0x4000)
                .word(120, 0x4000)
                .word(128, 0x0009) // security: supported, frozen
                .word(169, 1) // TRIM
                .word(217, 1) // does not rotate
                .sealed();
    }

    /** The words of the name, the highest first. */
    private static long swapWords(long value) {
        return value << 48 | value << 16 & 0xFFFF_0000_0000L | value >>> 16 & 0xFFFF_0000L | value >>> 48;
    }

    private long nameHash() {
        long hash = 0;
        for (char c : wiring.name().toCharArray()) {
            hash = hash * 31 + c;
        }
        return hash & 0xFFF_FFFF_FFFFL;
    }

    private void geometry(IdentifyData data, AtaDiskState now) {
        int cylinders = DiskGeometry.cylinders(sectors, now.heads(), now.trackSectors());
        data.word(53, 7)
                .word(54, cylinders)
                .word(55, now.heads())
                .word(56, now.trackSectors())
                .number(57, 2, (long) cylinders * now.heads() * now.trackSectors());
    }

    private void modes(IdentifyData data, int transferMode) {
        int multiword = transferMode >> 3 == 4 ? 0x100 << (transferMode & 7) : 0;
        int ultra = transferMode >> 3 == 8 ? 0x100 << (transferMode & 7) : 0;
        data.word(63, 0x07 | multiword)
                .word(64, 3)
                .word(65, 120)
                .word(66, 120)
                .word(67, 120)
                .word(68, 120)
                .word(88, 0x3F | ultra)
                .word(93, wiring.serial() ? 0 : 0x6001);
        if (wiring.serial()) {
            data.word(75, 31).word(76, 0x0106).word(222, 0x101F);
        }
    }

    private void features(IdentifyData data, AtaDiskState now) {
        int enabled = 0x4008 | (now.smart() ? 1 : 0) | (now.writeCache() ? 0x20 : 0) | (now.lookAhead() ? 0x40 : 0);
        data.word(80, 0x1F0)
                .word(82, 0x406B) // NOP, look-ahead, write cache, power, security, SMART
                .word(83, 0x7400) // FLUSH CACHE (EXT), 48-bit
                .word(84, 0x4160) // world wide name, FUA, logs
                .word(85, enabled)
                .word(86, 0x3400)
                .word(87, 0x4160);
    }
}
