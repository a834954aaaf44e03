package dev.vivarium.engine.device;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.rig.HostileState;
import dev.vivarium.engine.rig.StateSamples;
import dev.vivarium.engine.time.ManualClock;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateCodec;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * What every device on the board keeps to: its state record is complete (a device built from it is equal to the one it
 * was taken from), a reset leads to power-on, and any access at any offset and width is survived.
 */
public abstract class DeviceContract {
    /** The guest's time for the device under test; it stands still unless a test moves it. */
    protected final ManualClock clock = new ManualClock();

    /** The state of a new machine. */
    protected abstract DeviceState powerOn();

    /** A new device, wired to whatever the test likes, in {@code state}. */
    protected abstract Device build(DeviceState state);

    /** The register ranges of {@code device}, with their sizes in bytes. */
    protected abstract List<Window> windows(Device device);

    /** A range of registers. */
    public record Window(IoHandler handler, long sizeBytes) {
    }

    @Test
    void powerOnStateSurvivesSaveAndRebuild() throws SnapshotException {
        assertSameAfterRebuild(build(powerOn()));
        assertArrayEquals(StateCodec.encode(powerOn()), StateCodec.encode(build(powerOn()).save()));
    }

    @Test
    void anyTrafficIsSurvivedAndItsStateIsComplete() throws SnapshotException {
        for (int seed = 0; seed < 50; seed++) {
            Device device = build(powerOn());
            batter(device, new Random(seed), 2_000);
            assertSameAfterRebuild(device);
        }
    }

    @Test
    void resetLeadsToPowerOn() {
        Device device = build(powerOn());
        batter(device, new Random(7), 500);
        device.reset();
        assertArrayEquals(StateCodec.encode(afterReset(device)), StateCodec.encode(device.save()));
    }

    /** Its samples are those of a device that was used: {@link StateSamples}. */
    @Test
    void samplesOfItsStateLoadForEver() throws Exception {
        Class<? extends DeviceState> type = powerOn().getClass();
        Device used = build(powerOn());
        batter(used, new Random(1), 2_000);
        StateSamples.offer(sample(used));
        for (int version = StateSamples.isSection(type) ? StateSamples.versionOf(type) : 0; version > 0; version--) {
            byte[] sample = StateSamples.read(type, version);
            if (sample != null) {
                assertSameAfterRebuild(build(StateCodec.decode(type, sample)));
            }
        }
    }

    /** A saved state that its record does not refuse is one that the device lives with; a constructor may refuse it too. */
    @Test
    @Timeout(60)
    void whatStrangersSavedIsRefusedOrSurvived() throws Exception {
        Device used = build(powerOn());
        batter(used, new Random(1), 2_000);
        DeviceState sample = sample(used);
        HostileState hostile = new HostileState(StateCodec.encode(sample), 5);
        for (int i = 0; i < 1_000; i++) {
            byte[] section = hostile.next();
            try {
                Device device = builtFromUntrusted(StateCodec.decode(sample.getClass(), section));
                if (device != null) {
                    batter(device, new Random(i), 100);
                    StateCodec.encode(device.save());
                    device.reset();
                    StateCodec.encode(device.save());
                }
            } catch (SnapshotException refused) {
                assertEquals(SnapshotException.Kind.CORRUPT, refused.kind());
            } catch (RuntimeException | Error e) {
                throw new AssertionError("A device does not survive " + new String(section, StandardCharsets.UTF_8), e);
            }
        }
    }

    private @Nullable Device builtFromUntrusted(DeviceState state) {
        try {
            return build(state);
        } catch (IllegalArgumentException refused) {
            return null;
        }
    }

    /** A sample for ever: {@code used} has seen much, but a state may be richer than accesses at random make it. */
    protected DeviceState sample(Device used) {
        return used.save();
    }

    /** What {@code device} must hold after a reset; a chip with a battery or a counter differs from power-on. */
    protected DeviceState afterReset(Device device) {
        return powerOn();
    }

    private void batter(Device device, Random random, int accesses) {
        List<Window> windows = windows(device);
        for (int i = 0; i < accesses; i++) {
            Window window = windows.get(random.nextInt(windows.size()));
            int width = 1 << random.nextInt(4);
            if (width > window.sizeBytes()) {
                continue;
            }
            long offset = random.nextLong(window.sizeBytes() - width + 1);
            long mask = width == 8 ? -1L : (1L << (8 * width)) - 1;
            if (random.nextBoolean()) {
                long value = window.handler().read(offset, width);
                assertEquals(0, value & ~mask, () -> "A read of " + width + " bytes at " + offset + " gave more.");
            } else {
                window.handler().write(offset, width, random.nextLong() & mask);
            }
            if (random.nextInt(16) == 0) {
                clock.advance(random.nextInt(1_000_000));
            }
        }
    }

    private void assertSameAfterRebuild(Device device) throws SnapshotException {
        DeviceState saved = device.save();
        byte[] bytes = StateCodec.encode(saved);
        DeviceState loaded = StateCodec.decode(saved.getClass(), bytes);
        assertArrayEquals(bytes, StateCodec.encode(build(loaded).save()));
    }
}
