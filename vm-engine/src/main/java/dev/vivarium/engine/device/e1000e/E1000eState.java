package dev.vivarium.engine.device.e1000e;

import dev.vivarium.engine.bus.pci.PciState;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

import java.util.Arrays;

/**
 * What the guest can observe of the card. Frames that are under way are not in it: networks lose some.
 *
 * @param registers in the order of {@link RegisterMap}
 * @param phy       the PHY's registers, page by page
 * @param nvm       the words of the non-volatile memory
 * @param contexts  of the two transmit queues, the four words of the context descriptor that came last
 * @param messages  causes of interrupts for which a message was sent and which are still there
 * @param ioAddress what the address register of the I/O ports holds
 * @param linkUp    whether the guest was told that there is a link
 */
@StateVersion(1)
public record E1000eState(PciState pci, int[] registers, int[] phy, int[] nvm, int[] contexts, int messages,
        int ioAddress, boolean linkUp) implements DeviceState {
    public E1000eState {
        pci.requireShapeOf(E1000eRegisters.PCI);
        if (registers.length != RegisterMap.count() || phy.length != Phy.REGISTERS || nvm.length != Nvm.WORDS
                || contexts.length != 2 * TxContext.WORDS) {
            throw new IllegalArgumentException("The saved card has another shape.");
        }
        if (!areWords(phy) || !areWords(nvm)) {
            throw new IllegalArgumentException("A register of the saved card has more than 16 bits.");
        }
    }

    private static boolean areWords(int[] values) {
        return Arrays.stream(values).allMatch(value -> (value & ~0xffff) == 0);
    }

    /** A new card. */
    public static E1000eState powerOn(byte[] mac) {
        return new E1000eState(E1000eRegisters.PCI.powerOn(), RegisterFile.powerOn(mac), Phy.powerOn(),
                Nvm.powerOn(mac),
                new int[2 * TxContext.WORDS], 0, 0, true);
    }
}
