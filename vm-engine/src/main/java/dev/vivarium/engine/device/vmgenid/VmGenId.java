package dev.vivarium.engine.device.vmgenid;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.LittleEndian;

import java.util.Arrays;
import java.util.UUID;

/**
 * The generation identifier of a virtual machine: Microsoft, "Virtual Machine Generation ID" (2012), in the form of QEMU's
 * {@code docs/specs/vmgenid}. The identifier lies in a page of the guest's that firmware places, or the board without; its place is
 * known once that has been done. When it has changed, the guest is told by a general-purpose event, and makes its random numbers anew.
 */
public final class VmGenId implements Device {
    /** Where in the page it is: OVMF looks for a table header at the page's beginning. */
    public static final int OFFSET = 40;
    private static final int SIZE = 16;
    private static final int PAGE = 4096;
    private static final int ADDRESS_SIZE = 8;

    private final GuestMemory memory;
    private final byte[] identifier;
    private final IoHandler address = new Address();
    private long gpa;

    /**
     * @param identifier the machine's, another one each time that a saved machine goes on
     * @param changed    tells the guest
     */
    public VmGenId(GuestMemory memory, UUID identifier, Runnable changed, VmGenIdState state) {
        this.memory = memory;
        this.identifier = bytes(identifier);
        gpa = state.gpa();
        byte[] before = new byte[SIZE];
        if (gpa != 0 && memory.read(gpa, before, 0, SIZE) && !Arrays.equals(before, this.identifier)) {
            memory.write(gpa, this.identifier, 0, SIZE);
            changed.run();
        }
    }

    /** The page, for {@code etc/vmgenid_guid}. */
    public byte[] page() {
        byte[] page = new byte[PAGE];
        System.arraycopy(identifier, 0, page, OFFSET, SIZE);
        return page;
    }

    /** The file {@code etc/vmgenid_addr}, into which firmware writes where the identifier is. */
    public IoHandler address() {
        return address;
    }

    /** Does what firmware would do: the page is there. */
    public void placeAt(long pageGpa) {
        gpa = pageGpa + OFFSET;
        memory.write(gpa, identifier, 0, SIZE);
    }

    /** The first three fields of a GUID are little-endian. */
    private static byte[] bytes(UUID identifier) {
        byte[] bytes = new byte[SIZE];
        long high = identifier.getMostSignificantBits();
        LittleEndian.put(bytes, 0, 4, high >>> 32);
        LittleEndian.put(bytes, 4, 2, high >>> 16);
        LittleEndian.put(bytes, 6, 2, high);
        LittleEndian.put(bytes, 8, 8, Long.reverseBytes(identifier.getLeastSignificantBits()));
        return bytes;
    }

    @Override
    public VmGenIdState save() {
        return new VmGenIdState(gpa);
    }

    @Override
    public void reset() {
        gpa = 0;
    }

    private final class Address implements IoHandler {
        @Override
        public long read(long offset, int width) {
            byte[] bytes = new byte[ADDRESS_SIZE];
            LittleEndian.put(bytes, 0, ADDRESS_SIZE, gpa);
            return offset <= ADDRESS_SIZE - width ? LittleEndian.get(bytes, (int) offset, width) : 0;
        }

        @Override
        public void write(long offset, int width, long value) {
            if (offset <= ADDRESS_SIZE - width) {
                byte[] bytes = new byte[ADDRESS_SIZE];
                LittleEndian.put(bytes, 0, ADDRESS_SIZE, gpa);
                LittleEndian.put(bytes, (int) offset, width, value);
                gpa = LittleEndian.get(bytes, 0, ADDRESS_SIZE);
            }
        }
    }
}
