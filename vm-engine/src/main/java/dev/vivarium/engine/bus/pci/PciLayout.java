package dev.vivarium.engine.bus.pci;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * What never changes about a function: its identity, the shape of its base address registers, its capabilities, and
 * which configuration bits the guest may write. One constant per kind of device.
 */
public final class PciLayout {
    private final byte[] powerOn;
    private final byte[] writable;
    private final List<PciBar> bars;
    private final int msiOffset;
    private final @Nullable MsixShape msix;

    /** Where the MSI-X capability stands, and where in which BAR its table and pending bits are. */
    record MsixShape(int offset, int bar, int table, int pending, int vectors) {
    }

    private PciLayout(Builder builder) {
        powerOn = builder.config.clone();
        writable = builder.writable.clone();
        bars = List.copyOf(builder.bars);
        msiOffset = builder.msiOffset;
        msix = builder.msix;
    }

    /** A function with 256 bytes of configuration space. */
    public static Builder of(int vendorId, int deviceId) {
        return new Builder(256).value(PciRegisters.VENDOR_ID, 4, vendorId | deviceId << 16);
    }

    /** A function with 4096 bytes, as PCI Express has; what lies beyond the first 256 is reached by ECAM only. */
    public static Builder express(int vendorId, int deviceId) {
        return new Builder(4096).value(PciRegisters.VENDOR_ID, 4, vendorId | deviceId << 16);
    }

    /** The state of a function that was just powered on. */
    public PciState powerOn() {
        byte[] table = new byte[16 * msixVectors()];
        for (int vector = 0; vector < msixVectors(); vector++) {
            table[16 * vector + 12] = 1;
        }
        return new PciState(powerOn.clone(), table, new byte[msixVectors()]);
    }

    int configSize() {
        return powerOn.length;
    }

    byte writableBits(int offset) {
        return writable[offset];
    }

    List<PciBar> bars() {
        return bars;
    }

    /** The offset of the MSI capability, or 0. */
    int msiOffset() {
        return msiOffset;
    }

    @Nullable
    MsixShape msix() {
        return msix;
    }

    int msixVectors() {
        return msix == null ? 0 : msix.vectors;
    }

    /** Puts a layout together; methods may be called in any order, capabilities are linked in the order given. */
    public static final class Builder {
        private final byte[] config;
        private final byte[] writable;
        private final List<PciBar> bars = new ArrayList<>();
        private int nextCapability = 0x40;
        private int linkFrom = PciRegisters.CAPABILITIES;
        private int msiOffset;
        private @Nullable MsixShape msix;

        private Builder(int sizeBytes) {
            config = new byte[sizeBytes];
            writable = new byte[sizeBytes];
            writable(PciRegisters.COMMAND, 2, PciRegisters.COMMAND_IO | PciRegisters.COMMAND_MEMORY
                    | PciRegisters.COMMAND_MASTER | PciRegisters.COMMAND_PARITY | PciRegisters.COMMAND_SERR
                    | PciRegisters.COMMAND_NO_INTX);
            writable(PciRegisters.CACHE_LINE, 1, 0xff);
            writable(PciRegisters.INTERRUPT_LINE, 1, 0xff);
        }

        /** @param classCode base class, sub-class and interface, as in bits 23–0 */
        public Builder classCode(int classCode, int revision) {
            return value(PciRegisters.REVISION, 4, classCode << 8 | revision);
        }

        public Builder subsystem(int vendorId, int id) {
            return value(PciRegisters.SUBSYSTEM, 4, vendorId | id << 16);
        }

        /** Function 0 of a slot that has others. */
        public Builder multifunction() {
            return value(PciRegisters.HEADER_TYPE, 1, 0x80);
        }

        /** @param pin 1 for INTA# to 4 for INTD# */
        public Builder interruptPin(int pin) {
            return value(PciRegisters.INTERRUPT_PIN, 1, pin);
        }

        public Builder bar(PciBar bar) {
            bars.add(bar);
            value(bar.offset(), bar.width(), bar.typeBits());
            long mask = bar.addressMask() & (bar.kind() == PciBar.Kind.IO ? ~3L : ~15L);
            return writable(bar.offset(), bar.width(), bar.kind() == PciBar.Kind.ROM ? mask | 1 : mask);
        }

        /** What a register holds after power-on; little-endian. */
        public Builder value(int offset, int width, long value) {
            for (int i = 0; i < width; i++) {
                config[offset + i] = (byte) (value >>> 8 * i);
            }
            return this;
        }

        /** Which bits of a register the guest may write; replaces what was said before. */
        public Builder writable(int offset, int width, long mask) {
            for (int i = 0; i < width; i++) {
                writable[offset + i] = (byte) (mask >>> 8 * i);
            }
            return this;
        }

        /** Capabilities from here on begin at {@code offset}; they begin at 40h otherwise. */
        public Builder capabilitiesFrom(int offset) {
            nextCapability = offset;
            return this;
        }

        /**
         * @param body what follows the identifier and the link
         * @return the capability's offset is {@link #lastCapability()}
         */
        public Builder capability(int id, byte... body) {
            int offset = nextCapability;
            nextCapability = offset + 2 + body.length + 3 & ~3;
            value(linkFrom, 1, offset);
            value(PciRegisters.STATUS, 1, PciRegisters.STATUS_CAPABILITIES);
            value(offset, 1, id);
            System.arraycopy(body, 0, config, offset + 2, body.length);
            linkFrom = offset + 1;
            return this;
        }

        /** Where the capability that was added last begins. */
        public int lastCapability() {
            return linkFrom - 1;
        }

        /**
         * The MSI capability, 64-bit and with masking (PCI 3.0, 6.8.1).
         *
         * @param vectors 1, 2, 4, 8, 16 or 32
         */
        public Builder msi(int vectors) {
            int log2 = Integer.numberOfTrailingZeros(vectors);
            capability(PciRegisters.CAPABILITY_MSI, new byte[22]);
            msiOffset = lastCapability();
            value(msiOffset + MsiCapability.CONTROL, 2, 0x180 | log2 << 1);
            writable(msiOffset + MsiCapability.CONTROL, 2, 0x71);
            writable(msiOffset + MsiCapability.ADDRESS, 8, ~3L);
            writable(msiOffset + MsiCapability.DATA, 2, 0xffff);
            return writable(msiOffset + MsiCapability.MASK, 4, (1L << vectors) - 1);
        }

        /**
         * The MSI-X capability (PCI 3.0, 6.8.2); table and pending bits are both in base address register {@code bar}.
         *
         * @param vectors 1–2048
         */
        public Builder msix(int vectors, int bar, int tableOffset, int pendingOffset) {
            capability(PciRegisters.CAPABILITY_MSIX, new byte[10]);
            int offset = lastCapability();
            msix = new MsixShape(offset, bar, tableOffset, pendingOffset, vectors);
            value(offset + MsixCapability.CONTROL, 2, vectors - 1);
            writable(offset + MsixCapability.CONTROL, 2, 0xc000);
            value(offset + 4, 4, tableOffset | bar);
            return value(offset + 8, 4, pendingOffset | bar);
        }

        public PciLayout build() {
            return new PciLayout(this);
        }
    }
}
