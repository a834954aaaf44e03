package dev.vivarium.engine.device.xhci;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A device slot: what the driver has told the controller of one device, and the context in memory by which the controller tells
 * the driver what became of it: xHCI 1.1, 4.5 and 6.2. Contexts have 32 bytes.
 */
final class Slot {
    static final int ENABLED = 0;
    static final int DEFAULT = 1;
    static final int ADDRESSED = 2;
    static final int CONFIGURED = 3;

    static final int CONTEXT = 32;
    static final int OUTPUT_SIZE = 32 * CONTEXT;
    static final int INPUT_SIZE = 33 * CONTEXT;
    static final int LAST_ENDPOINT = 31;

    private final Endpoint.Surroundings around;
    private final int index;
    private final @Nullable Endpoint[] endpoints = new Endpoint[LAST_ENDPOINT + 1];
    private boolean enabled;
    private int state;
    private int port;
    private long context;

    Slot(Endpoint.Surroundings around, int index, SlotState saved) {
        this.around = around;
        this.index = index;
        restore(saved);
    }

    void restore(SlotState saved) {
        enabled = saved.enabled();
        state = saved.state();
        port = saved.port();
        context = saved.context();
        Arrays.fill(endpoints, null);
        saved.endpoints().forEach(this::open);
    }

    SlotState save() {
        List<EndpointState> saved = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            if (endpoint != null) {
                saved.add(endpoint.save());
            }
        }
        return new SlotState(enabled, state, port, context, saved);
    }

    boolean isEnabled() {
        return enabled;
    }

    void enable() {
        restore(new SlotState(true, ENABLED, 0, 0, List.of()));
    }

    void disable() {
        if (state != ENABLED) {
            write(12, 0);
        }
        restore(SlotState.POWER_ON);
    }

    int state() {
        return state;
    }

    /** Counted from 1, 0 for none yet. */
    int port() {
        return port;
    }

    @Nullable
    Endpoint endpoint(int number) {
        return number <= LAST_ENDPOINT ? endpoints[number] : null;
    }

    /** The device gets an address, which is the slot's number, or will be given one later. */
    void address(long outputContext, int rootPort, long input, int newState) {
        context = outputContext;
        port = rootPort;
        for (int offset = 0; offset < 12; offset += 4) {
            write(offset, around.memory().read(input + CONTEXT + offset, 4));
        }
        become(newState);
        close(1);
        add(1, input, Endpoint.CONTROL);
    }

    /** Says so in the context, too. */
    void become(int newState) {
        state = newState;
        write(12, (long) newState << 27 | (newState >= ADDRESSED ? index : 0));
    }

    /** The last endpoint that the context holds. */
    void setEntries(long inputSlot) {
        write(0, read(0) & 0x07ff_ffffL | inputSlot & 0xf800_0000L);
    }

    /** The interrupter and the latency that the driver has changed its mind about. */
    void evaluate(long inputSlot) {
        write(4, read(4) & 0xffff_0000L | around.memory().read(inputSlot + 4, 4) & 0xffff);
        write(8, read(8) & 0x003f_ffffL | around.memory().read(inputSlot + 8, 4) & 0xffc0_0000L);
    }

    /** How large packets of endpoint 0 are. */
    void evaluateControl(long inputEndpoint) {
        write(CONTEXT + 4, read(CONTEXT + 4) & 0xffff | around.memory().read(inputEndpoint + 4, 4) & 0xffff_0000L);
    }

    /** Switches an endpoint on, as the input context describes it. */
    void add(int number, long input, int type) {
        long from = input + (long) CONTEXT * (number + 1);
        for (int offset = 0; offset < 20; offset += 4) {
            write(CONTEXT * number + offset, around.memory().read(from + offset, 4));
        }
        long pointer = around.memory().read(from + 8, 8);
        open(new EndpointState(number, type, Endpoint.RUNNING, pointer & -Trb.SIZE, (pointer & 1) != 0));
        store(number);
    }

    private void open(EndpointState saved) {
        endpoints[saved.index()] = new Endpoint(around, index, saved);
    }

    void close(int number) {
        if (endpoints[number] != null) {
            endpoints[number] = null;
            write(CONTEXT * number, read(CONTEXT * number) & ~7L);
        }
    }

    /** Closes all but endpoint 0. */
    void closeOthers() {
        for (int number = 2; number <= LAST_ENDPOINT; number++) {
            close(number);
        }
    }

    boolean hasOthers() {
        boolean has = false;
        for (int number = 2; number <= LAST_ENDPOINT; number++) {
            has |= endpoints[number] != null;
        }
        return has;
    }

    /** Brings an endpoint's context up to date. */
    void store(int number) {
        Endpoint endpoint = endpoints[number];
        if (endpoint != null) {
            endpoint.store(context);
        }
    }

    private long read(int offset) {
        return around.memory().read(context + offset, 4);
    }

    private void write(int offset, long value) {
        around.memory().write(context + offset, 4, value & 0xffff_ffffL);
    }
}
