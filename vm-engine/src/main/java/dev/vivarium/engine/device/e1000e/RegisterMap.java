package dev.vivarium.engine.device.e1000e;

import java.util.Arrays;

/**
 * Which registers there are, what they hold after power-on, and which bits can be written; and the places at which older chips had some
 * of them. All others read zeros.
 */
final class RegisterMap {
    private static final int ALL = -1;
    private static final int NONE = 0;
    private static final int LOW_16 = 0xffff;
    private static final int RING_LENGTH = 0xf_ff80;
    private static final int RING_BASE = 0xffff_fff0;

    /** Offset, how many in a row, value after power-on, writable bits. */
    private static final int[][] ROWS = {
            {E1000eRegisters.CTRL, 1, 0x0014_0241, ALL},
            {E1000eRegisters.STATUS, 1, 0, NONE},
            {E1000eRegisters.EECD, 1, 0x300, 0x00ff_80ff & ~0x80},
            {E1000eRegisters.EERD, 1, E1000eRegisters.EERD_DONE, NONE},
            {E1000eRegisters.CTRL_EXT, 1, 0, 0xffff_cfff},
            {0x001c, 1, 0, ALL}, // FLA
            {E1000eRegisters.MDIC, 1, 0x1000_0000, NONE},
            {0x0028, 1, 0, ALL}, // FCAL
            {0x002c, 2, 0, LOW_16}, // FCAH, FCT
            {E1000eRegisters.VET, 1, 0x8100, LOW_16},
            {E1000eRegisters.ICR, 1, 0, NONE},
            {0x00c4, 1, 0, LOW_16}, // ITR
            {E1000eRegisters.IMS, 1, 0, NONE},
            {E1000eRegisters.EIAC, 1, 0, 0x01f0_0000},
            {E1000eRegisters.IAM, 1, 0, ALL},
            {E1000eRegisters.IVAR, 1, 0, ALL},
            {0x00e8, E1000eRegisters.VECTORS, 0, LOW_16}, // EITR
            {E1000eRegisters.RCTL, 1, 0, ALL},
            {0x0170, 1, 0, LOW_16}, // FCTTV
            {E1000eRegisters.TCTL, 2, 0, ALL}, // TCTL, TCTL_EXT
            {0x0410, 1, 0x0060_2008, ALL}, // TIPG
            {0x0458, 1, 0, LOW_16}, // AIT
            {0x0e00, 1, 0x0006_8302, ALL}, // LEDCTL
            {0x0f00, 1, 8, ALL}, // EXTCNF_CTRL
            {0x0f08, 1, 0, ALL}, // EXTCNF_SIZE
            {0x0f10, 1, 0x30d, ALL}, // POEMB
            {0x1000, 1, 0x0014_0014, ALL}, // PBA
            {0x1008, 1, 0x28, 0x3f}, // PBS
            {0x1010, 1, 0x8004_0000, NONE}, // EEMNGCTL: its work is done
            {0x1028, 1, 2, LOW_16}, // FLASHT
            {E1000eRegisters.EEWR, 1, E1000eRegisters.EERD_DONE, NONE},
            {0x1030, 1, 0xc000_0000, ALL}, // FLSWCTL
            {0x1034, 2, 0, ALL}, // FLSWDATA, FLSWCNT
            {0x103c, 1, 0, ALL}, // FLOP
            {0x2160, 1, 0, 0x8000_fff8}, // FCRTL
            {0x2168, 1, 0, 0xfff8}, // FCRTH
            {E1000eRegisters.PSRCTL, 1, 0x0004_0402, ALL},
            {E1000eRegisters.RDBAL, 1, 0, RING_BASE},
            {E1000eRegisters.RDBAL + E1000eRegisters.BASE_HIGH, 1, 0, ALL},
            {E1000eRegisters.RDBAL + E1000eRegisters.LENGTH, 1, 0, RING_LENGTH},
            {E1000eRegisters.RDBAL + E1000eRegisters.HEAD, 1, 0, LOW_16},
            {E1000eRegisters.RDBAL + E1000eRegisters.TAIL, 1, 0, LOW_16},
            {0x2820, 1, 0, LOW_16}, // RDTR
            {0x2828, 1, 0x1_0000, ALL}, // RXDCTL
            {0x282c, 1, 0, LOW_16}, // RADV
            {0x2900, 1, 0, RING_BASE}, // RDBAL1
            {0x2904, 1, 0, ALL}, // RDBAH1
            {0x2908, 1, 0, RING_LENGTH}, // RDLEN1
            {0x2910, 1, 0, LOW_16}, // RDH1
            {0x2918, 1, 0, LOW_16}, // RDT1
            {0x2928, 1, 0x1_0000, ALL}, // RXDCTL1
            {0x2c00, 1, 0, 0xfff}, // RSRPD
            {0x2c08, 1, 0, LOW_16}, // RAID
            {E1000eRegisters.TDBAL, 1, 0, RING_BASE},
            {E1000eRegisters.TDBAL + E1000eRegisters.BASE_HIGH, 1, 0, ALL},
            {E1000eRegisters.TDBAL + E1000eRegisters.LENGTH, 1, 0, RING_LENGTH},
            {E1000eRegisters.TDBAL + E1000eRegisters.HEAD, 1, 0, LOW_16},
            {E1000eRegisters.TDBAL + E1000eRegisters.TAIL, 1, 0, LOW_16},
            {0x3820, 1, 0, LOW_16}, // TIDV
            {0x3828, 1, 0, ALL}, // TXDCTL
            {0x382c, 1, 0, LOW_16}, // TADV
            {E1000eRegisters.TARC, 1, 0x403, 0x7800_07ff},
            {0x3900, 1, 0, RING_BASE}, // TDBAL1
            {0x3904, 1, 0, ALL}, // TDBAH1
            {0x3908, 1, 0, RING_LENGTH}, // TDLEN1
            {0x3910, 1, 0, LOW_16}, // TDH1
            {0x3918, 1, 0, LOW_16}, // TDT1
            {0x3928, 1, 0, ALL}, // TXDCTL1
            {0x3940, 1, 0x403, 0x7800_07ff}, // TARC1
            {Statistics.FIRST, Statistics.COUNT, 0, NONE},
            {E1000eRegisters.RXCSUM, 1, 0x300, ALL},
            {E1000eRegisters.RFCTL, 1, 0, ALL},
            {0x5010, 4, 0, ALL}, // MAVTV
            {E1000eRegisters.MTA, 128, 0, ALL},
            {E1000eRegisters.RA, 32, 0, ALL},
            {E1000eRegisters.VFTA, 128, 0, ALL},
            {0x5800, 1, 0, ALL}, // WUC
            {0x5808, 1, 0, ALL}, // WUFC
            {0x5810, 1, 0, ALL}, // WUS
            {0x5818, 1, 0, ALL}, // MRQC
            {0x5820, 2, 0, ALL}, // MANC, MFVAL
            {0x5838, 1, 0, ALL}, // IPAV
            {0x5840, 7, 0, ALL}, // IP4AT
            {0x5860, 1, 0, ALL}, // MANC2H
            {0x5880, 4, 0, ALL}, // IP6AT
            {0x5890, 8, 0, ALL}, // MDEF
            {0x5b00, 1, 0x0680_0200, ~0x0680_0000}, // GCR
            {0x5b08, 1, 0, ALL}, // FUNCTAG
            {0x5b10, 8, 0, ALL}, // GSCL, GSCN
            {0x5b30, 1, 0x2000_0004, ALL}, // FACTPS
            {E1000eRegisters.SWSM, 1, 1, ALL},
            {0x5b5c, 1, 0, ALL}, // SW_FW_SYNC
            {0x5b64, 1, 0, ALL}, // GCR2
            {E1000eRegisters.PBACLR, 1, 0, 0x1f},
            {0x5c00, 32, 0, ALL}, // RETA
            {0x5c80, 10, 0, ALL}, // RSSRK
            {0x5f40, 1, 0, LOW_16}, // FCRTV
            {0xb608, 1, 0, ALL}, // TIMINCA
            {0xb614, 1, 0, ALL}, // TSYNCTXCTL
            {0xb620, 1, 0, ALL}, // TSYNCRXCTL
            {0xb634, 1, 0x88f7, ALL}, // RXMTRL
            {0xb638, 1, 0x319, ALL}, // RXUDP
    };

    /** Where a register was on older chips, how many, and where it is. */
    private static final int[][] ALIASES = {
            {E1000eRegisters.CTRL_COPY, 1, E1000eRegisters.CTRL},
            {0x0040, 32, E1000eRegisters.RA},
            {0x0108, 1, 0x2820}, // RDTR
            {0x0110, 3, E1000eRegisters.RDBAL},
            {0x0120, 1, 0x2810}, // RDH
            {0x0128, 1, 0x2818}, // RDT
            {0x0160, 1, 0x2168}, // FCRTH
            {0x0168, 1, 0x2160}, // FCRTL
            {0x0420, 3, E1000eRegisters.TDBAL},
            {0x0430, 1, 0x3810}, // TDH
            {0x0438, 1, 0x3818}, // TDT
            {0x0440, 1, 0x3820}, // TIDV
            {0x0600, 128, E1000eRegisters.VFTA},
    };

    private static final int NOWHERE = 0xffff;
    private static final char[] INDEX = new char[E1000eRegisters.REGISTERS_SIZE / 4];
    private static final char[] ALIAS = new char[0x1000 / 4];
    private static final int[] POWER_ON;
    private static final int[] WRITABLE;

    static {
        Arrays.fill(INDEX, (char) NOWHERE);
        int count = Arrays.stream(ROWS).mapToInt(row -> row[1]).sum();
        POWER_ON = new int[count];
        WRITABLE = new int[count];
        int index = 0;
        for (int[] row : ROWS) {
            for (int i = 0; i < row[1]; i++) {
                INDEX[row[0] / 4 + i] = (char) index;
                POWER_ON[index] = row[2];
                WRITABLE[index] = row[3];
                index++;
            }
        }
        for (int[] alias : ALIASES) {
            for (int i = 0; i < alias[1]; i++) {
                ALIAS[alias[0] / 4 + i] = (char) (alias[2] / 4 + i);
            }
        }
        ALIAS[E1000eRegisters.CTRL_COPY / 4] = (char) (E1000eRegisters.CTRL / 4);
    }

    private RegisterMap() {
    }

    /** How many there are. */
    static int count() {
        return POWER_ON.length;
    }

    static int[] powerOn() {
        return POWER_ON.clone();
    }

    /** @return -1 if there is no register at that offset */
    static int indexOf(int offset) {
        int index = INDEX[offset / 4];
        return index == NOWHERE ? -1 : index;
    }

    static int writable(int index) {
        return WRITABLE[index];
    }

    /** The offset that is meant by an access to this one. */
    static int resolve(int offset) {
        boolean aliased = offset < 4 * ALIAS.length
                && (ALIAS[offset / 4] != 0 || offset == E1000eRegisters.CTRL_COPY);
        return aliased ? 4 * ALIAS[offset / 4] : offset;
    }
}
