package dev.vivarium.engine.device.e1000e;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.net.EchoNetwork;
import dev.vivarium.engine.net.TestPackets;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

/** What drivers do before the first frame, interrupts, and what no driver does. */
final class E1000eTest extends DeviceContract {
    private final CardRig rig = new CardRig(clock);
    private final E1000e card = rig.build(E1000eState.powerOn(TestPackets.MAC));
    private CardRig built = rig;

    @Override
    protected DeviceState powerOn() {
        return E1000eState.powerOn(TestPackets.MAC);
    }

    @Override
    protected Device build(DeviceState state) {
        built = new CardRig(clock);
        return built.build((E1000eState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        CardRig of = built.plug();
        IoHandler ports = new IoHandler() {
            @Override
            public long read(long offset, int width) {
                return of.pci.ports.read(CardRig.IO + offset, width);
            }

            @Override
            public void write(long offset, int width, long value) {
                of.pci.ports.write(CardRig.IO + offset, width, value);
            }
        };
        return List.of(new Window(of.config, 256), new Window(of.registers(), 0x20000),
                new Window(of.registers(), 0x200), new Window(shifted(of.registers(), 0x2000), 0x2000),
                new Window(ports, 32));
    }

    private static IoHandler shifted(IoHandler handler, long by) {
        return new IoHandler() {
            @Override
            public long read(long offset, int width) {
                return handler.read(offset + by, width);
            }

            @Override
            public void write(long offset, int width, long value) {
                handler.write(offset + by, width, value);
            }
        };
    }

    @Override
    protected DeviceState sample(Device used) {
        rig.start(0x8000);
        rig.transmit(0x1234_5678_9abc_def0L, 0x2000_0000L << 1);
        rig.ringTransmit();
        rig.offer(4);
        rig.network.add(TestPackets.udp(new byte[40], true));
        rig.network.setUp(false);
        card.look();
        return card.save();
    }

    @Test
    void theDriverFindsTheCard() {
        rig.plug();
        assertEquals(0x10d3_8086L, rig.config.read(0, 4));
        assertEquals(0x0200, rig.config.read(0xa, 2));
        assertEquals(0x1200_5452, rig.read(0x5400));
        assertEquals(0x8000_5634, rig.read(0x5404));
        assertEquals(0x1200_5452, rig.read(0x40));
        assertEquals(0xffff_aa55L, rig.pci.memory.read(CardRig.ROM, 4));
    }

    @Test
    void theNonVolatileMemoryHoldsTheAddressAndItsSum() {
        rig.plug();
        assertEquals(0x5452, rig.nvm(0));
        assertEquals(0x1200, rig.nvm(1));
        assertEquals(0x5634, rig.nvm(2));
        int sum = 0;
        for (int word = 0; word < 64; word++) {
            sum += rig.nvm(word);
        }
        assertEquals(0xbaba, sum & 0xffff);
        rig.write(0x14, 64 << 2 | 1);
        assertEquals(64 << 2 | 2, rig.read(0x14));
        rig.write(0x102c, 7 << 2 | 1 | 0xbeef << 16);
        assertEquals(0xbeef, rig.nvm(7));
    }

    @Test
    void thePhyIsFoundAndHasALink() {
        rig.plug();
        assertEquals(0x0141, rig.mdic(2));
        assertEquals(0x0cb1, rig.mdic(3));
        assertEquals(0x24, rig.mdic(1) & 0x24);
        assertEquals(0x0008_0283, rig.read(8));
        rig.write(0x20, 1 << 27 | 2 << 21 | 2 << 16);
        assertTrue((rig.read(0x20) & 1 << 30) != 0);
        rig.write(0x20, 1 << 26 | 1 << 21 | 22 << 16 | 99);
        assertEquals(0, rig.mdic(16));
        rig.write(0x20, 1 << 26 | 1 << 21 | 22 << 16);
        assertEquals(0x3360, rig.mdic(16));
        rig.network.setUp(false);
        card.look();
        assertEquals(0, rig.mdic(1) & 0x24);
        assertEquals(0x0008_0281, rig.read(8));
    }

    @Test
    void aLinkThatChangesInterrupts() {
        rig.start(0);
        rig.network.setUp(false);
        card.look();
        assertTrue(rig.interrupted());
        assertEquals(0x8000_0004, rig.causes());
        assertFalse(rig.interrupted());
        card.look();
        assertFalse(rig.interrupted());
    }

    @Test
    void aCardWithoutALinkSaysSoFromTheStart() {
        EchoNetwork down = new EchoNetwork();
        down.setUp(false);
        CardRig other = new CardRig(clock, down);
        other.build(E1000eState.powerOn(TestPackets.MAC));
        clock.advance(1);
        other.plug();
        assertEquals(0, other.read(8) & 2);
    }

    @Test
    void causesWaitUntilTheyAreLetThrough() {
        rig.plug();
        rig.write(0xc8, 4);
        assertFalse(rig.interrupted());
        rig.write(0xd0, 4);
        assertTrue(rig.interrupted());
        rig.write(0xd8, 4);
        assertFalse(rig.interrupted());
        assertEquals(4, rig.read(0xc8));
        rig.write(0xc0, 4);
        assertEquals(0, rig.read(0xc8));
    }

    @Test
    void readingTheCausesMasksThemIfThatIsWanted() {
        rig.start(0);
        rig.write(0xe0, 0x84);
        rig.write(0x18, 1 << 27);
        rig.write(0xc8, 4);
        assertEquals(0x8000_0004, rig.causes());
        assertEquals(0, rig.read(0xd0) & 0x84);
        assertNotEquals(0, rig.read(0xd0));
    }

    @Test
    void aMessageIsSentForEachNewCause() {
        rig.start(0);
        int msi = capability(5);
        rig.config.write(msi + 4, 4, 0xfee0_0000L);
        rig.config.write(msi + 12, 2, 0x41);
        rig.config.write(msi + 2, 2, 1);
        rig.write(0xc8, 4);
        rig.write(0xc8, 4);
        assertEquals(1, rig.pci.messages.size());
        assertEquals(0x41, rig.pci.messages.getFirst().data());
        assertFalse(rig.interrupted());
        rig.write(0xc8, 0x80);
        assertEquals(2, rig.pci.messages.size());
        rig.causes();
        rig.write(0xc8, 4);
        assertEquals(3, rig.pci.messages.size());
    }

    private int capability(int id) {
        int at = (int) rig.config.read(0x34, 1);
        while (at != 0 && rig.config.read(at, 1) != id) {
            at = (int) rig.config.read(at + 1, 1);
        }
        assertNotEquals(0, at);
        return at;
    }

    private void useMsix() {
        for (int vector = 0; vector < 5; vector++) {
            rig.pci.memory.write(CardRig.MSIX + 16L * vector, 8, 0xfee0_0000L);
            rig.pci.memory.write(CardRig.MSIX + 16L * vector + 8, 8, 0x50 + vector);
        }
        rig.config.write(capability(0x11) + 2, 2, 0x8000);
    }

    @Test
    void eachCauseHasTheVectorThatItWasGiven() {
        rig.start(0);
        useMsix();
        rig.write(0xe4, 0x000a_0908 | 0xb << 16);
        rig.write(0xdc, 0x0050_0000);
        rig.write(0xd0, 0x01f0_0004);
        rig.write(0xc8, 1 << 20);
        assertEquals(0x50, rig.pci.messages.getLast().data());
        assertEquals(0, rig.read(0xc8));
        rig.write(0xd0, 1 << 20);
        rig.network.setUp(false);
        card.look();
        assertEquals(0x53, rig.pci.messages.getLast().data());
        assertEquals(0x0100_0004, rig.read(0xc8) & 0x7fff_ffff);
        assertEquals(2, rig.pci.messages.size());
        rig.write(0xc0, 0x0100_0000);
        assertEquals(0, rig.read(0xc8));
    }

    /** As Linux' driver does: the next change of the link is a new cause. */
    @Test
    void readingTakesCausesAwayThatHaveVectors() {
        rig.start(0);
        useMsix();
        rig.write(0xe4, 0x000a_0908);
        rig.write(0xd8, -1);
        rig.write(0xd0, 0x0100_0004);
        rig.write(0xc8, 0x80);
        assertEquals(0x80, rig.causes());
        assertEquals(0x80, rig.causes(), "none of them is let through");
        for (int change = 1; change < 4; change++) {
            rig.network.setUp(change % 2 == 0);
            card.look();
            assertEquals(change, rig.pci.messages.size());
            assertEquals(0x8100_0084 & ~(change == 1 ? 0 : 0x80), rig.causes());
            assertEquals(0, rig.read(0xc8));
        }
    }

    @Test
    void frameQueuesHaveVectorsOfTheirOwn() {
        rig.start(0x8000);
        useMsix();
        rig.write(0xe4, 0x0008_0908 | 9 << 8);
        rig.write(0xd0, 0x01f0_0000);
        rig.fill(CardRig.TX_DATA, new byte[60]);
        rig.transmit(CardRig.TX_DATA, 60 | 0xbL << 24);
        rig.ringTransmit();
        assertEquals(0x51, rig.pci.messages.getLast().data());
        rig.network.add(TestPackets.udp(new byte[20], true));
        rig.offer(2);
        assertEquals(0x50, rig.pci.messages.getLast().data());
    }

    @Test
    void softwareResetsTheCard() {
        rig.start(0);
        rig.write(0x5400, 1);
        rig.write(0, 1 << 26);
        assertEquals(0x1200_5452, rig.read(0x5400));
        assertEquals(0, rig.read(0xd0));
        assertEquals(0, rig.read(0x3808));
        assertEquals(0x0014_0241, rig.read(0));
        assertEquals(0x0014_0241, rig.read(4));
    }

    @Test
    void thePortsLeadToTheRegisters() {
        rig.plug();
        rig.pci.ports.write(CardRig.IO, 4, 0x5400);
        assertEquals(0x5400, rig.pci.ports.read(CardRig.IO, 4));
        assertEquals(0x1200_5452, rig.pci.ports.read(CardRig.IO + 4, 4));
        rig.pci.ports.write(CardRig.IO + 4, 4, 7);
        assertEquals(7, rig.read(0x5400));
        rig.pci.ports.write(CardRig.IO, 4, 0xffff_fff0L);
        assertEquals(0, rig.pci.ports.read(CardRig.IO + 4, 4));
    }

    @Test
    void narrowReadsAreShiftedAndNarrowWritesIgnored() {
        rig.plug();
        assertEquals(0x54, rig.registers().read(0x5401, 1));
        rig.registers().write(0x5400, 2, 0);
        assertEquals(0x1200_5452, rig.read(0x5400));
        assertEquals(0x8000_5634_1200_5452L, rig.registers().read(0x5400, 8));
        rig.registers().write(0x5408, 8, 0x8000_0001_0000_0002L);
        assertEquals(2, rig.read(0x5408));
        assertEquals(0x8000_0001, rig.read(0x540c));
        assertEquals(0, rig.read(0x1fff8));
        assertTrue(rig.metric("ignored") > 0);
    }

    @Test
    void aDriverThatGoesOnFindsItsFramesSent() {
        rig.start(0);
        rig.network.setRoom(0);
        rig.fill(CardRig.TX_DATA, new byte[60]);
        rig.transmit(CardRig.TX_DATA, 60 | 0xbL << 24);
        rig.ringTransmit();
        CardRig other = new CardRig(clock);
        other.memory.segment().copyFrom(rig.memory.segment());
        other.build(card.save());
        clock.advance(1);
        assertEquals(1, other.network.sent().size());
    }

    @Test
    void stateOfAnotherShapeIsRefused() {
        E1000eState good = card.save();
        assertArrayEquals(good.registers(), card.save().registers());
        assertThrows(IllegalArgumentException.class, () -> new E1000eState(good.pci(),
                new int[5], good.phy(), good.nvm(), good.contexts(), 0, 0, true));
        int[] phy = good.phy().clone();
        phy[3] = 1 << 16;
        assertThrows(IllegalArgumentException.class, () -> new E1000eState(good.pci(),
                good.registers(), phy, good.nvm(), good.contexts(), 0, 0, true));
    }

    /** Rings of nonsense, anywhere and of any length. */
    @Test
    void ringsAtRandomAreSurvived() {
        Random random = new Random(9);
        rig.plug();
        for (int round = 0; round < 2000; round++) {
            byte[] noise = new byte[512];
            random.nextBytes(noise);
            for (int i = 0; i < noise.length; i += 16) {
                if (random.nextBoolean()) {
                    noise[i + 2] &= 15;
                    for (int j = 3; j < 8; j++) {
                        noise[i + j] = 0;
                    }
                    noise[i + 10] &= 1;
                }
            }
            rig.fill(0x1000L * (1 + random.nextInt(3)), noise);
            int ring = random.nextBoolean() ? 0x2800 : random.nextBoolean() ? 0x3800 : 0x3900;
            rig.write(ring, random.nextInt(8) == 0 ? random.nextInt() : 0x1000 * (1 + random.nextInt(3)));
            rig.write(ring + 4, random.nextInt(16) == 0 ? random.nextInt() : 0);
            rig.write(ring + 8, random.nextInt(8) == 0 ? random.nextInt() : 128 << random.nextInt(4));
            rig.write(0x100, random.nextInt() | 2);
            rig.write(0x5008, random.nextInt());
            rig.write(0x2170, random.nextInt());
            rig.write(0, random.nextInt() & 0x4000_0000);
            rig.write(0x400, 2 | random.nextInt() & 8);
            rig.network.add(TestPackets.udp(new byte[random.nextInt(3000)], true));
            rig.write(ring + 0x10, random.nextInt(32));
            rig.write(ring + 0x18, random.nextInt(40));
            clock.advance(1);
        }
        card.save();
        assertTrue(rig.metric("refusedToSend") > 0);
    }
}
