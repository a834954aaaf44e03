package dev.vivarium.engine.device.virtio.net;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.virtio.Chain;
import dev.vivarium.engine.device.virtio.VirtioModel;
import dev.vivarium.engine.device.virtio.VirtioPci;
import dev.vivarium.engine.device.virtio.VirtioWiring;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.net.NetBackend;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

/**
 * The virtio network card: VIRTIO 1.2, 5.1, with checksums and segmentation of TCP left to the network in both directions,
 * mergeable buffers, and the control queue for addresses and filters. A guest that goes on from a saved state is asked to make
 * itself known. Not emulated: several pairs of queues, receive-side scaling, VLAN filters, segmentation of UDP, coalescing, a
 * largest frame that the network says.
 */
public final class VirtioNet implements Device {
    private static final int CONFIG_SIZE = 17;
    private static final int COMMANDS_PER_TURN = 16;

    private final byte[] ownMac;
    private final NetBackend network;
    private final GuestClock clock;
    private final GuestTimer nextTurn;
    private final VirtioNetMetrics metrics;
    private final VirtioPci transport;
    private final Receiver receiver;
    private final Transmitter transmitter;
    private final ControlCommands commands = new ControlCommands(new CommandTarget());
    private byte[] mac;
    private boolean linkUp;
    private boolean announcing;
    private boolean goesOn;
    private RxFilterState filter;

    /** @param mac the card's address, until the driver gives it another one */
    public VirtioNet(VirtioWiring wiring, byte[] mac, NetBackend network, GuestClock clock, VirtioNetState state) {
        this.ownMac = mac.clone();
        this.network = network;
        this.clock = clock;
        metrics = new VirtioNetMetrics(wiring.metrics(), wiring.name());
        this.mac = state.mac().clone();
        linkUp = state.linkUp();
        announcing = state.announcing();
        filter = state.filter();
        transport = new VirtioPci(VirtioNetRegisters.LAYOUT, wiring, new Model(), state.transport());
        receiver = new Receiver(transport, network, frame -> filter.wants(frame.bytes(), this.mac), metrics);
        transmitter = new Transmitter(transport, network, metrics);
        nextTurn = clock.timer(this::look);
        goesOn = transport.isLive();
        if (goesOn || linkUp != network.isUp()) {
            nextTurn.arm(clock.nowNanos());
        }
    }

    @Override
    public VirtioNetState save() {
        return new VirtioNetState(transport.save(), mac, linkUp, announcing, filter);
    }

    /** The link is not the board's: it stays as it is. */
    @Override
    public void reset() {
        transport.reset();
    }

    /** The network has frames, or room for some, again, or its link has changed; called with the board lock held. */
    public void look() {
        if (goesOn) {
            goesOn = false;
            announce();
        }
        if (linkUp != network.isUp()) {
            linkUp = !linkUp;
            transport.configChanged();
        }
        transmit();
        control();
    }

    /** What connects it to others may be elsewhere now (5.1.6.5.4). */
    private void announce() {
        if (transport.has(VirtioNetRegisters.FEATURE_ANNOUNCE) && transport.has(VirtioNetRegisters.FEATURE_STATUS)) {
            announcing = true;
            transport.configChanged();
        }
    }

    private void receive() {
        goOn(receiver.turn());
    }

    /** What is sent may be answered at once. */
    private void transmit() {
        goOn(transmitter.turn());
        receive();
    }

    private void control() {
        for (int i = 0; i < COMMANDS_PER_TURN; i++) {
            Chain chain = transport.pop(VirtioNetRegisters.CONTROL);
            if (chain == null) {
                return;
            }
            if (chain.writableBytes() < 1) {
                transport.breakDown();
                return;
            }
            boolean done = commands.run(chain);
            if (!done) {
                metrics.refusedCommands.increment();
            }
            chain.writeByte(0, done ? 0 : 1);
            transport.push(VirtioNetRegisters.CONTROL, chain, 1);
        }
        goOn(true);
    }

    private void goOn(boolean more) {
        if (more) {
            nextTurn.arm(clock.nowNanos());
        }
    }

    private final class Model implements VirtioModel {
        @Override
        public long features() {
            return VirtioNetRegisters.FEATURES;
        }

        @Override
        public void notified(int queue) {
            switch (queue) {
                case VirtioNetRegisters.RECEIVE -> receive();
                case VirtioNetRegisters.TRANSMIT -> transmit();
                default -> control();
            }
        }

        @Override
        public void driverReset() {
            receiver.forget();
            mac = ownMac.clone();
            announcing = false;
            goesOn = false;
            filter = RxFilterState.EVERYTHING;
        }

        @Override
        public long readConfig(int offset, int width) {
            byte[] config = new byte[CONFIG_SIZE];
            System.arraycopy(mac, 0, config, 0, mac.length);
            int status = (linkUp ? VirtioNetRegisters.STATUS_LINK_UP : 0)
                    | (announcing ? VirtioNetRegisters.STATUS_ANNOUNCE : 0);
            LittleEndian.put(config, 6, 2, status);
            LittleEndian.put(config, 8, 2, 1);
            LittleEndian.put(config, 12, 4, VirtioNetRegisters.SPEED);
            config[16] = 1;
            return offset <= CONFIG_SIZE - width ? LittleEndian.get(config, offset, width) : 0;
        }

        @Override
        public void writeConfig(int offset, int width, long value) {
            // The address is changed by a command.
        }
    }

    private final class CommandTarget implements ControlCommands.Target {
        @Override
        public RxFilterState filter() {
            return filter;
        }

        @Override
        public void setFilter(RxFilterState newFilter) {
            filter = newFilter;
        }

        @Override
        public void setMac(byte[] newMac) {
            mac = newMac;
        }

        @Override
        public void announced() {
            announcing = false;
        }
    }
}
