package dev.vivarium.engine.device.virtio;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

import java.lang.foreign.MemorySegment;

/** The smallest virtio device: copies what it is sent into what it may write. */
final class EchoModel implements Device, VirtioModel {
    static final VirtioLayout LAYOUT = new VirtioLayout(42, 0x00_ff_00, 8, 16);
    private static final int MOST = 4096;

    final VirtioPci transport;
    int resets;

    @StateVersion(1)
    record State(VirtioPciState transport) implements DeviceState {
        static final State POWER_ON = new State(LAYOUT.powerOn());

        State {
            transport.requireShapeOf(LAYOUT);
        }
    }

    EchoModel(VirtioWiring wiring, State state) {
        transport = new VirtioPci(LAYOUT, wiring, this, state.transport());
    }

    @Override
    public DeviceState save() {
        return new State(transport.save());
    }

    @Override
    public void reset() {
        transport.reset();
    }

    @Override
    public long features() {
        return 1;
    }

    @Override
    public void notified(int queue) {
        for (Chain chain = transport.pop(queue); chain != null; chain = transport.pop(queue)) {
            byte[] bytes = new byte[(int) Math.min(MOST, Math.min(chain.readableBytes(), chain.writableBytes()))];
            chain.read(0, MemorySegment.ofArray(bytes));
            chain.write(0, MemorySegment.ofArray(bytes));
            transport.push(queue, chain, bytes.length);
        }
    }

    @Override
    public void driverReset() {
        resets++;
    }

    @Override
    public long readConfig(int offset, int width) {
        return offset;
    }

    @Override
    public void writeConfig(int offset, int width, long value) {
    }
}
