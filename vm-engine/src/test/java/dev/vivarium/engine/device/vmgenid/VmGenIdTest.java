package dev.vivarium.engine.device.vmgenid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.DeviceContract;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.snapshot.codec.DeviceState;

import org.junit.jupiter.api.Test;

import java.lang.foreign.Arena;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

final class VmGenIdTest extends DeviceContract {
    private static final UUID FIRST = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final String FIRST_BYTES = "33221100554477668899aabbccddeeff";
    private static final UUID SECOND = UUID.fromString("12345678-0000-0000-0000-000000000001");

    private final GuestMemory memory = new GuestMemory(Arena.ofAuto().allocate(1 << 16, 4096));
    private int changes;

    @Override
    protected DeviceState powerOn() {
        return VmGenIdState.POWER_ON;
    }

    @Override
    protected VmGenId build(DeviceState state) {
        return build(FIRST, state);
    }

    private VmGenId build(UUID identifier, DeviceState state) {
        return new VmGenId(memory, identifier, () -> changes++, (VmGenIdState) state);
    }

    @Override
    protected List<Window> windows(Device device) {
        return List.of(new Window(((VmGenId) device).address(), 8));
    }

    @Test
    void thePageHoldsTheIdentifierAsWindowsReadsIt() {
        byte[] page = build(VmGenIdState.POWER_ON).page();

        assertEquals(4096, page.length);
        assertEquals(FIRST_BYTES, HexFormat.of().formatHex(page, 40, 56));
    }

    @Test
    void aMachineThatGoesOnASecondTimeIsTold() {
        VmGenId device = build(VmGenIdState.POWER_ON);
        device.address().write(0, 8, 0x5028);
        memory.write(0x5000, device.page(), 0, 4096);
        VmGenIdState saved = device.save();
        build(FIRST, saved);
        assertEquals(0, changes, "only moved");
        build(SECOND, saved);

        assertEquals(1, changes);
        assertEquals(0x1234_5678L, memory.read(0x5028, 4));
        build(SECOND, new VmGenIdState(0x7fff_ffff_ffff_fff0L));
        assertEquals(1, changes);
    }

    @Test
    void withoutFirmwareTheBoardPlacesIt() {
        VmGenId device = build(VmGenIdState.POWER_ON);
        device.placeAt(0x6000);
        assertEquals(0x6028, device.save().gpa());
        assertEquals(0x0011_2233L, memory.read(0x6028, 4));
        assertEquals(0x6028, device.address().read(0, 8));
        build(SECOND, device.save());
        assertEquals(1, changes);
        assertEquals(0x1234_5678L, memory.read(0x6028, 4));
    }
}
