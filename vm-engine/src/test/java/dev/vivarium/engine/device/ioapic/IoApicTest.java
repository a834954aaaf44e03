package dev.vivarium.engine.device.ioapic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class IoApicTest extends DeviceContract {
    private static final int EDGE = 0;
    private static final int LEVEL = 0x8000;
    private static final int MASK = 0x10000;
    private static final int REMOTE_IRR = 0x4000;

    private final List<String> messages = new ArrayList<>();
    private IoApic chip = build(IoApicState.POWER_ON);

    @Override
    protected DeviceState powerOn() {
        return IoApicState.POWER_ON;
    }

    @Override
    protected IoApic build(DeviceState state) {
        return new IoApic((address, data) -> messages.add(String.format("%08x %04x", address, data)),
                new MetricRegistry(), (IoApicState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        return List.of(new Window((IoApic) device, 4096));
    }

    @Test
    void versionSaysTwentyFourPinsAndIsReadOnly() {
        writeRegister(1, -1);

        assertEquals(0x00170020, readRegister(1));
    }

    @Test
    void onlyFourBitsOfTheIdentificationAreWritable() {
        writeRegister(0, -1);

        assertEquals(0x0F000000, readRegister(0));
        writeRegister(2, 0);
        assertEquals(0x0F000000, readRegister(2), "the arbitration register follows and is read-only");
    }

    @Test
    void everyPinStartsMasked() {
        for (int pin = 0; pin < 24; pin++) {
            assertEquals(MASK, readRegister(0x10 + 2 * pin));
            chip.pin(pin).pulse();
        }
        assertEquals(List.of(), messages);
    }

    @Test
    void anEdgeIsOneMessage() {
        redirect(14, EDGE | 0x76, 0x03);

        chip.pin(14).set(true);
        chip.pin(14).set(true);
        chip.pin(14).set(false);

        assertEquals(List.of("fee03000 4076"), messages);
    }

    @Test
    void anEdgeOnAMaskedPinIsLost() {
        redirect(14, EDGE | MASK | 0x81, 0);
        chip.pin(14).pulse();
        redirect(14, EDGE | 0x81, 0);
        assertEquals(List.of(), messages);

        chip.pin(14).pulse();

        assertEquals(List.of("fee00000 4081"), messages);
    }

    @Test
    void aLevelIsDeliveredOnceUntilItsEnd() {
        redirect(14, LEVEL | 0x77, 0);
        chip.pin(14).set(true);
        assertEquals(List.of("fee00000 c077"), messages);
        assertTrue((readRegister(0x10 + 28) & REMOTE_IRR) != 0);

        chip.pin(14).set(false);
        chip.pin(14).set(true);
        assertEquals(1, messages.size(), "coalesced");
        chip.endOfInterrupt(0x77);
        assertEquals(2, messages.size(), "still asserted");
        chip.pin(14).set(false);
        chip.endOfInterrupt(0x77);

        assertEquals(2, messages.size());
        assertEquals(LEVEL | 0x77, readRegister(0x10 + 28));
    }

    @Test
    void unmaskingAnAssertedLevelDeliversIt() {
        redirect(14, LEVEL | MASK | 0x82, 0);
        chip.pin(14).set(true);
        assertEquals(List.of(), messages);

        redirect(14, LEVEL | 0x82, 0);

        assertEquals(List.of("fee00000 c082"), messages);
    }

    @Test
    void aPinMaskedInItsHandlerIsDeliveredAgainWhenUnmasked() {
        redirect(14, LEVEL | 0x83, 0);
        chip.pin(14).set(true);
        redirect(14, LEVEL | MASK | 0x83, 0);
        chip.endOfInterrupt(0x83);
        assertEquals(1, messages.size());

        redirect(14, LEVEL | 0x83, 0);

        assertEquals(2, messages.size());
    }

    @Test
    void changingTheDestinationWhileInServiceKeepsTheEnd() {
        redirect(13, LEVEL | 0x64, 0);
        chip.pin(13).set(true);
        chip.pin(13).set(false);
        writeRegister(0x10 + 27, 0x01000000);
        assertTrue((readRegister(0x10 + 26) & REMOTE_IRR) != 0);

        chip.endOfInterrupt(0x64);

        assertEquals(LEVEL | 0x64, readRegister(0x10 + 26));
    }

    @Test
    void switchingToEdgeForgetsAnInterruptThatNeverEnded() {
        redirect(9, LEVEL | 0x29, 0);
        chip.pin(9).set(true);

        redirect(9, EDGE | MASK | 0x29, 0);
        redirect(9, LEVEL | MASK | 0x29, 0);

        assertEquals(LEVEL | MASK | 0x29, readRegister(0x10 + 18));
    }

    @Test
    void theEndOfInterruptRegisterEndsToo() {
        redirect(20, LEVEL | 0x55, 0);
        chip.pin(20).set(true);
        chip.pin(20).set(false);

        chip.write(0x40, 4, 0x55);

        assertEquals(LEVEL | 0x55, readRegister(0x10 + 40));
    }

    @Test
    void logicalLowestPriorityIsInTheMessage() {
        redirect(5, EDGE | 0x0900 | 0x31, 0x0D);

        chip.pin(5).pulse();

        assertEquals(List.of("fee0d00c 4131"), messages);
    }

    @Test
    void anExternalInterruptPinIsAnEdgeEvenIfProgrammedAsLevel() {
        redirect(0, LEVEL | 0x0700, 0);

        chip.pin(0).pulse();

        assertEquals(List.of("fee00000 4700"), messages);
        assertEquals(LEVEL | 0x0700, readRegister(0x10));
    }

    @Test
    void statusBitsAreReadOnly() {
        redirect(3, 0x5000 | MASK | LEVEL, 0);

        assertEquals(MASK | LEVEL, readRegister(0x16));
    }

    @Test
    void indexCanBeWrittenAsAByte() {
        chip.write(0, 1, 1);

        assertEquals(0x00170020, chip.read(0x10, 4));
        assertEquals(1, chip.read(0, 4));
    }

    @Test
    void aRestoredLevelIsNotDeliveredTwice() {
        redirect(14, LEVEL | 0x77, 0);
        chip.pin(14).set(true);

        chip = build(chip.save());
        assertEquals(1, messages.size());
        chip.endOfInterrupt(0x77);

        assertEquals(2, messages.size());
    }

    @Test
    void aSavedTableOfAnotherSizeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new IoApicState(0, 0, 0, new long[23]));
    }

    private void redirect(int pin, int low, int destination) {
        writeRegister(0x10 + 2 * pin + 1, destination << 24);
        writeRegister(0x10 + 2 * pin, low);
    }

    private int readRegister(int register) {
        chip.write(0, 4, register);
        return (int) chip.read(0x10, 4);
    }

    private void writeRegister(int register, int value) {
        chip.write(0, 4, register);
        chip.write(0x10, 4, value & 0xFFFF_FFFFL);
    }
}
