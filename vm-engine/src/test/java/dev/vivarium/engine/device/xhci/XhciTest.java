package dev.vivarium.engine.device.xhci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.pci.PciRig;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.input.Key;
import dev.vivarium.engine.input.Keyboard;
import dev.vivarium.engine.input.Pointer;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class XhciTest extends DeviceContract {
    private static final int KEYBOARD = 1;
    private static final int TABLET = 2;

    private final UsbDriver driver = new UsbDriver();
    private final Xhci xhci = driver.build(clock, XhciState.POWER_ON);
    private UsbDriver built = driver;

    @Override
    protected DeviceState powerOn() {
        return XhciState.POWER_ON;
    }

    @Override
    protected Xhci build(DeviceState state) {
        built = new UsbDriver();
        return built.build(clock, (XhciState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        UsbDriver of = built.plug();
        return List.of(new Window(of.config, 256), new Window(of.registers(), 0x80),
                new Window(of.registers(), 0x2100), new Window(of.registers(), 0x4000));
    }

    /** With both devices in use. */
    @Override
    protected DeviceState sample(Device used) {
        driver.start();
        driver.ask(driver.configure(KEYBOARD));
        driver.configure(TABLET);
        return xhci.save();
    }

    @Test
    void theFunctionIsAnXhciOfVersionOne() {
        driver.plug();
        assertEquals(0x000d_1b36L, driver.config.read(0, 4));
        assertEquals(0x0c_0330L, driver.config.read(9, 4) & 0xff_ffff);
        assertEquals(0x30, driver.config.read(0x60, 1));
        assertEquals(0x40, driver.pci.memory.read(UsbDriver.BAR, 1));
        assertEquals(0x0100, driver.pci.memory.read(UsbDriver.BAR + 2, 2));
        assertEquals(0x0800_0810, driver.read(4));
        assertEquals(1, driver.read(0x48), "pages of 4 KiB");
        int extended = (driver.read(0x10) >>> 16) * 4;
        assertEquals("USB ", name(driver.read(extended + 4)));
        assertEquals(0x0401, driver.read(extended + 8) & 0xffff);
        int second = extended + (driver.read(extended) >> 8 & 0xff) * 4;
        assertEquals(0x0300, driver.read(second) >>> 16);
        assertEquals(0x0405, driver.read(second + 8) & 0xffff);
        assertEquals(0, driver.read(second) >> 8 & 0xff);
    }

    private static String name(int word) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            name.append((char) (word >> 8 * i & 0xff));
        }
        return name.toString();
    }

    @Test
    void portsShowWhatIsPluggedInAndComeOutOfReset() {
        driver.start();
        assertEquals(0x0002_0ee1, driver.portStatus(KEYBOARD));
        assertEquals(0x02a0, driver.portStatus(3));
        assertEquals(0x02a0, driver.portStatus(5));
        driver.resetPort(KEYBOARD);
        assertEquals(0x0020_0e03, driver.portStatus(KEYBOARD), "the write took the connection's change back");
        UsbDriver.Event event = driver.event();
        assertEquals(Trb.PORT_EVENT, event.type());
        assertEquals(1 << 24, event.parameter());
        assertEquals(0x10, driver.read(0x44) & 0x10);
        driver.write(0x44, 0x10);
        assertEquals(0, driver.read(0x44) & 0x10);
        driver.write(0x450, 0x0002_0212);
        assertEquals(0, driver.read(0x470) & 3, "nothing there to be reset");
    }

    @Test
    void seaBiosFindsTheKeyboard() {
        driver.start();
        int slot = driver.configure(KEYBOARD);
        assertEquals(1, slot);
        assertEquals(3, driver.memory.read(UsbDriver.device(slot) + 12, 4) >> 27, "configured");
        assertEquals(slot, driver.memory.read(UsbDriver.device(slot) + 12, 4) & 0xff);
        assertEquals(1, driver.memory.read(UsbDriver.device(slot) + 3 * 32, 4) & 7);
        assertEquals(XhciRegisters.SUCCESS, driver.control(slot, 0x0100_0680L, 18).code());
        assertEquals("12010002000000402706010000000102" + "0301", driver.data(18));
        driver.control(slot, 0x0200_0680L, 64);
        assertEquals("09022200010100a032" + "090400000103010100" + "092111010001224000"
                + "07058103080007", driver.data(34));
        assertEquals(XhciRegisters.SUCCESS, driver.control(slot, 0x0000_0b21L, 0).code());
        assertEquals(XhciRegisters.SUCCESS, driver.control(slot, 0x0800_0a21L, 0).code());
    }

    @Test
    void reportsComeWithEachKey() {
        driver.start();
        int slot = driver.configure(KEYBOARD);
        driver.ask(slot);
        assertNull(driver.event());
        assertTrue(xhci.keyboard().isListening());
        xhci.keyboard().key(Key.SHIFT, true);
        UsbDriver.Event event = driver.event();
        assertEquals(Trb.TRANSFER_EVENT, event.type());
        assertEquals(XhciRegisters.SUCCESS, event.code());
        assertEquals(3, event.endpoint());
        assertEquals("0200000000000000", driver.data(8));
        xhci.keyboard().key(Key.A, true);
        xhci.keyboard().key(Key.A, true);
        xhci.keyboard().key(Key.B, true);
        xhci.keyboard().key(Key.A, false);
        List<String> reports = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            driver.ask(slot);
            assertNotNull(driver.event());
            reports.add(driver.data(8));
        }

        assertEquals(List.of("0200040000000000", "0200040500000000", "0200050000000000"), reports);
        driver.ask(slot);
        assertNull(driver.event());
    }

    @Test
    void moreKeysThanAReportHoldsAreAllTooMany() {
        driver.start();
        int slot = driver.configure(KEYBOARD);
        for (Key key : List.of(Key.A, Key.B, Key.C, Key.D, Key.E, Key.F, Key.G)) {
            xhci.keyboard().key(key, true);
            driver.ask(slot);
        }

        assertEquals("0000010101010101", driver.data(8));
    }

    @Test
    void aReportCanBeHadAgainAtTheIdleRate() {
        driver.start();
        int slot = driver.configure(KEYBOARD);
        driver.control(slot, 0x0800_0a21L, 0);
        xhci.keyboard().key(Key.A, true);
        driver.ask(slot);
        assertNotNull(driver.event());
        driver.ask(slot);
        assertNull(driver.event());
        clock.advance(33_000_000);

        assertNotNull(driver.event());
        assertEquals("0000040000000000", driver.data(8));
        driver.control(slot, 0x00a1_0000L >> 16 | 0x02_00L, 1);
        assertEquals("08", driver.data(1));
    }

    @Test
    void lampsComeAsAnOutputReport() {
        List<Integer> lit = new ArrayList<>();
        xhci.keyboard().onLamps(lit::add);
        driver.start();
        int slot = driver.configure(KEYBOARD);
        driver.memory.write(UsbDriver.DATA, 1, 3);
        assertEquals(XhciRegisters.SUCCESS, driver.control(slot, 0x0200_0921L, 1).code());

        assertEquals(List.of(Keyboard.NUM_LOCK_LAMP | Keyboard.CAPS_LOCK_LAMP), lit);
    }

    @Test
    void theTabletTellsPlacesButtonsAndTheWheel() {
        driver.start();
        int slot = driver.configure(TABLET);
        assertTrue(xhci.pointer().isListening());
        xhci.pointer().moveTo(0x1234, 0x7fff);
        driver.ask(slot);
        UsbDriver.Event event = driver.event();
        assertEquals(XhciRegisters.SHORT_PACKET, event.code());
        assertEquals(2, event.length());
        assertEquals("003412ff7f00", driver.data(6));
        xhci.pointer().buttons(Pointer.RIGHT);
        xhci.pointer().moveTo(1, 2);
        xhci.pointer().moveTo(3, 4);
        xhci.pointer().wheel(-1);
        xhci.pointer().buttons(0);
        List<String> reports = new ArrayList<>();
        driver.ask(slot);
        for (UsbDriver.Event next = driver.event(); next != null; next = driver.event()) {
            reports.add(driver.data(6));
            driver.ask(slot);
        }

        assertEquals(List.of("023412ff7f00", "0203000400ff", "000300040000"), reports);
    }

    @Test
    void whoDoesNotAskForReportsDoesNotListen() {
        driver.start();
        driver.configure(KEYBOARD);
        xhci.keyboard().key(Key.A, true);
        assertTrue(xhci.keyboard().isListening());
        clock.advance(1_100_000_000);
        assertFalse(xhci.keyboard().isListening());
        driver.ask(1);
        assertTrue(xhci.keyboard().isListening());
        driver.write(0x40, 4);
        assertFalse(xhci.keyboard().isListening());
    }

    /** As a system without a driver leaves it: one transfer of the firmware's still waits. */
    @Test
    void whatNobodyReadIsTakenBack() {
        List<String> unread = new ArrayList<>();
        xhci.keyboard().onUnread(() -> xhci.keyboard().takeBack()
                .forEach(stroke -> unread.add((stroke.pressed() ? "+" : "-") + stroke.key().qcode())));
        driver.start();
        int slot = driver.configure(KEYBOARD);
        driver.ask(slot);
        xhci.keyboard().key(Key.A, true);
        xhci.keyboard().key(Key.A, false);
        clock.advance(900_000_000);
        xhci.keyboard().key(Key.CTRL_R, true);
        assertEquals(List.of(), unread);
        clock.advance(200_000_000);
        assertEquals(List.of("+a", "-a", "+ctrl_r"), unread);
        assertFalse(xhci.keyboard().isListening());
        clock.advance(2_000_000_000);

        assertEquals(3, unread.size(), "once");
        driver.skipEvents();
        driver.ask(slot);
        assertEquals("0000000000000000", driver.data(8));
        assertTrue(xhci.keyboard().isListening());
    }

    @Test
    void whatTheGuestReadLateIsNotTakenBack() {
        driver.start();
        int slot = driver.configure(KEYBOARD);
        driver.ask(slot);
        xhci.keyboard().key(Key.A, true);
        clock.advance(5_000_000_000L);
        driver.skipEvents();
        driver.ask(slot);
        assertTrue(xhci.keyboard().isListening());

        assertEquals(List.of(), xhci.keyboard().takeBack());
    }

    @Test
    void anUnknownRequestStallsAndTheEndpointIsMended() {
        driver.start();
        int slot = driver.address(KEYBOARD);
        UsbDriver.Event event = driver.control(slot, 0x0000_3080L, 8);
        assertEquals(XhciRegisters.STALL_ERROR, event.code());
        assertEquals(2, driver.memory.read(UsbDriver.device(slot) + 32, 4) & 7, "halted");
        driver.doorbell(slot, 1);
        assertNull(driver.event());
        long place = (long) slot << 24 | 1 << 16;
        assertEquals(XhciRegisters.CONTEXT_STATE_ERROR, driver.command(Trb.SET_DEQUEUE, 0, place).code());
        assertEquals(XhciRegisters.SUCCESS, driver.command(Trb.RESET_ENDPOINT, 0, place).code());
        long next = driver.put(driver.ring(slot, 1), 0, 0, Trb.NO_OP << 10 | 0x20);
        assertEquals(XhciRegisters.SUCCESS, driver.command(Trb.SET_DEQUEUE, next | 1, place).code());
        driver.doorbell(slot, 1);
        assertEquals(next, driver.event().parameter());
        assertEquals(XhciRegisters.SUCCESS, driver.control(slot, 0x0100_0680L, 18).code());
    }

    @Test
    void aStoppedEndpointSaysWhereItIsAndGoesOn() {
        driver.start();
        int slot = driver.configure(KEYBOARD);
        driver.ask(slot);
        long place = (long) slot << 24 | 3 << 16;
        assertEquals(XhciRegisters.SUCCESS, driver.command(Trb.STOP_ENDPOINT, 0, place).code());
        assertEquals(3, driver.memory.read(UsbDriver.device(slot) + 3 * 32, 4) & 7);
        assertEquals(driver.ring(slot, 3).base | 1, driver.memory.read(UsbDriver.device(slot) + 3 * 32 + 8, 8));
        xhci.keyboard().key(Key.A, true);
        assertNull(driver.event());
        driver.doorbell(slot, 3);
        assertNotNull(driver.event());
        assertEquals(1, driver.memory.read(UsbDriver.device(slot) + 3 * 32, 4) & 7);
    }

    @Test
    void windowsAsksBeforeItGivesAnAddressAndHasEventsOfItsOwnChoice() {
        driver.start();
        driver.resetPort(KEYBOARD);
        int slot = driver.command(Trb.ENABLE_SLOT, 0, 0).slot();
        driver.memory.write(UsbDriver.CONTEXTS + 8L * slot, 8, UsbDriver.device(slot));
        driver.inputFor(slot, KEYBOARD);
        assertEquals(1, driver.command(Trb.ADDRESS_DEVICE, UsbDriver.INPUT, (long) slot << 24 | 1 << 9).code());
        assertEquals(1, driver.memory.read(UsbDriver.device(slot) + 12, 4) >> 27);
        UsbDriver.Ring ring = driver.ring(slot, 1);
        driver.put(ring, 0x0012_0000_0100_0680L, 8, Trb.SETUP << 10 | 0x40 | 3 << 16);
        driver.put(ring, UsbDriver.DATA, 10, Trb.DATA << 10 | 1 << 16 | 0x10);
        driver.put(ring, UsbDriver.DATA + 10, 54, Trb.NORMAL << 10 | 0x10);
        driver.put(ring, 0x1234_5678_9abcL, 0, Trb.EVENT_DATA << 10 | 0x20);
        driver.put(ring, 0, 0, Trb.STATUS << 10 | 0x10);
        driver.put(ring, 0x55L, 0, Trb.EVENT_DATA << 10 | 0x20);
        driver.doorbell(slot, 1);
        UsbDriver.Event data = driver.event();
        assertTrue(data.data());
        assertEquals(0x1234_5678_9abcL, data.parameter());
        assertEquals(18, data.length());
        assertEquals(XhciRegisters.SHORT_PACKET, data.code());
        assertEquals(0x55, driver.event().parameter());
        assertEquals(1, driver.command(Trb.EVALUATE_CONTEXT, UsbDriver.INPUT, (long) slot << 24).code());
        driver.memory.write(UsbDriver.INPUT + 72, 8, ring.base + 6 * 16 | 1);
        assertEquals(1, driver.command(Trb.ADDRESS_DEVICE, UsbDriver.INPUT, (long) slot << 24).code());
        assertEquals(2, driver.memory.read(UsbDriver.device(slot) + 12, 4) >> 27);
        assertEquals(1, driver.command(Trb.RESET_DEVICE, 0, (long) slot << 24).code());
        assertEquals(1, driver.command(Trb.DISABLE_SLOT, 0, (long) slot << 24).code());
        assertEquals(slot, driver.command(Trb.ENABLE_SLOT, 0, 0).slot());
    }

    @Test
    void aSuspendedPortIsWoken() {
        driver.start();
        int slot = driver.configure(KEYBOARD);
        driver.control(slot, 0x0001_0300L, 0);
        driver.ask(slot);
        driver.write(0x440, 0x0001_0260);
        assertEquals(3, driver.portStatus(KEYBOARD) >> 5 & 0xf);
        driver.skipEvents();
        assertTrue(xhci.keyboard().isListening());
        xhci.keyboard().key(Key.A, true);
        assertEquals(Trb.PORT_EVENT, driver.event().type());
        assertEquals(15, driver.portStatus(KEYBOARD) >> 5 & 0xf);
        assertNull(driver.event());
        driver.write(0x440, 0x0041_0200);
        assertEquals(Trb.TRANSFER_EVENT, nextButPorts().type());
        assertEquals(0, driver.portStatus(KEYBOARD) >> 5 & 0xf);
    }

    private UsbDriver.Event nextButPorts() {
        UsbDriver.Event event = driver.event();
        while (event.type() == Trb.PORT_EVENT) {
            event = driver.event();
        }
        return event;
    }

    @Test
    void thePinIsAssertedUntilTheDriverHasSeen() {
        driver.start();
        assertFalse(driver.isAsserted());
        driver.resetPort(KEYBOARD);
        assertTrue(driver.isAsserted());
        assertEquals(8, driver.read(0x44) & 8);
        driver.write(0x44, 8);
        driver.write(0x1020, 3);
        assertFalse(driver.isAsserted());
        driver.write(0x40, 1);
        driver.resetPort(TABLET);
        assertFalse(driver.isAsserted(), "interrupts are off");
        driver.write(0x40, 5);
        assertTrue(driver.isAsserted());
    }

    @Test
    void messagesReplaceThePin() {
        driver.start();
        useMsix();
        driver.resetPort(KEYBOARD);
        assertEquals(List.of(new PciRig.Message(0xfee0_0000L, 0x40)), driver.pci.messages);
        assertFalse(driver.isAsserted());
        assertEquals(2, driver.read(0x1020), "a message takes the pending bit back");
        driver.resetPort(TABLET);
        assertEquals(1, driver.pci.messages.size(), "the driver is at it");
        driver.event();
        assertEquals(2, driver.pci.messages.size(), "there is one more");
        driver.event();
        driver.resetPort(KEYBOARD);
        driver.write(0x440, 1 << 21);
        driver.resetPort(KEYBOARD);
        assertEquals(3, driver.pci.messages.size());
    }

    private void useMsix() {
        int at = (int) driver.config.read(0x34, 1);
        while (driver.config.read(at, 1) != 0x11) {
            at = (int) driver.config.read(at + 1, 1);
        }
        driver.write(0x3000, 0xfee0_0000L);
        driver.write(0x3008, 0x40);
        driver.write(0x300c, 0);
        driver.config.write(at + 2, 2, 0x8000);
    }

    @Test
    void aReportThatWasAskedForComesAfterARestore() {
        driver.start();
        int slot = driver.configure(KEYBOARD);
        driver.ask(slot);
        XhciState saved = xhci.save();
        UsbDriver other = new UsbDriver();
        other.memory.segment().copyFrom(driver.memory.segment());
        Xhci restored = other.build(clock, saved);
        clock.advance(1);
        assertTrue(restored.keyboard().isListening());
        restored.keyboard().key(Key.C, true);

        assertEquals(6, other.memory.read(UsbDriver.DATA + 2, 1));
    }
}
