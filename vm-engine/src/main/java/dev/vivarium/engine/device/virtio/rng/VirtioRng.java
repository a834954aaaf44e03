package dev.vivarium.engine.device.virtio.rng;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.virtio.Chain;
import dev.vivarium.engine.device.virtio.VirtioModel;
import dev.vivarium.engine.device.virtio.VirtioPci;
import dev.vivarium.engine.device.virtio.VirtioWiring;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

import java.lang.foreign.MemorySegment;

/**
 * The virtio entropy device: VIRTIO 1.2, 5.4. The guest gets {@value #BURST} bytes in {@value #PERIOD_NANOS} ns at the most;
 * then its requests wait. Not emulated: leak detection.
 */
public final class VirtioRng implements Device {
    static final int BURST = 16 << 10;
    static final long PERIOD_NANOS = 5_000_000;
    /** What any request costs, so that empty ones end too. */
    private static final int LEAST_COST = 16;

    private final EntropySource entropy;
    private final GuestClock clock;
    private final GuestTimer refill;
    private final VirtioRngMetrics metrics;
    private final VirtioPci transport;
    private int budget = BURST;

    public VirtioRng(VirtioWiring wiring, EntropySource entropy, GuestClock clock, VirtioRngState state) {
        this.entropy = entropy;
        this.clock = clock;
        metrics = new VirtioRngMetrics(wiring.metrics(), wiring.name());
        transport = new VirtioPci(VirtioRngState.LAYOUT, wiring, new Model(), state.transport());
        refill = clock.timer(this::refill);
        if (transport.isLive()) {
            refill.arm(clock.nowNanos());
        }
    }

    @Override
    public VirtioRngState save() {
        return new VirtioRngState(transport.save());
    }

    @Override
    public void reset() {
        transport.reset();
    }

    private final class Model implements VirtioModel {
        @Override
        public long features() {
            return 0;
        }

        @Override
        public void notified(int queue) {
            serve();
        }

        @Override
        public void driverReset() {
            // Nothing is kept between requests.
        }

        @Override
        public long readConfig(int offset, int width) {
            return 0;
        }

        @Override
        public void writeConfig(int offset, int width, long value) {
            // There is nothing.
        }
    }

    private void refill() {
        budget = BURST;
        serve();
    }

    private void serve() {
        while (budget > 0) {
            Chain chain = transport.pop(0);
            if (chain == null) {
                break;
            }
            int size = (int) Math.min(chain.writableBytes(), budget);
            byte[] bytes = new byte[size];
            entropy.fill(bytes);
            chain.write(0, MemorySegment.ofArray(bytes));
            transport.push(0, chain, size);
            budget -= Math.max(size, LEAST_COST);
            metrics.requests.increment();
            metrics.bytes.add(size);
        }
        if (budget <= 0) {
            metrics.waits.increment();
        }
        if (budget < BURST && refill.deadlineNanos() == GuestTimer.NEVER) {
            refill.arm(clock.nowNanos() + PERIOD_NANOS);
        }
    }
}
