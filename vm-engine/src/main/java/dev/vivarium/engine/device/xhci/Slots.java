package dev.vivarium.engine.device.xhci;

import dev.vivarium.engine.device.xhci.usb.UsbDevice;
import dev.vivarium.engine.memory.GuestMemory;

import java.util.ArrayList;
import java.util.List;

/**
 * The device slots, and the commands by which a driver works them: xHCI 1.1, 4.6. Input contexts are the driver's: each is checked
 * before anything of it is taken.
 */
final class Slots {
    private static final int BLOCK_SET_ADDRESS = 1 << 9;
    private static final int DECONFIGURE = 1 << 9;

    private final GuestMemory memory;
    private final Controller controller;
    private final List<Port> ports;
    private final List<Slot> slots = new ArrayList<>();

    Slots(Endpoint.Surroundings around, List<Port> ports, List<SlotState> saved) {
        memory = around.memory();
        controller = around.controller();
        this.ports = ports;
        for (SlotState slot : saved) {
            slots.add(new Slot(around, slots.size() + 1, slot));
        }
    }

    void reset() {
        slots.forEach(slot -> slot.restore(SlotState.POWER_ON));
    }

    List<SlotState> save() {
        return slots.stream().map(Slot::save).toList();
    }

    /** What a command came to: a completion code, and which slot it was about. */
    record Outcome(int code, int slot) {
    }

    /**
     * Carries out a command.
     *
     * @param contexts where the table of output contexts is
     * @param most     the highest slot that the driver has enabled
     */
    Outcome execute(Trb command, long contexts, int most) {
        if (command.type() == Trb.NO_OP_COMMAND) {
            return new Outcome(XhciRegisters.SUCCESS, 0);
        }
        if (command.type() == Trb.ENABLE_SLOT) {
            return enable(most);
        }
        int number = command.slot();
        if (number < 1 || number > slots.size() || !slots.get(number - 1).isEnabled()) {
            return new Outcome(XhciRegisters.SLOT_NOT_ENABLED, number);
        }
        Slot slot = slots.get(number - 1);
        int code = switch (command.type()) {
            case Trb.DISABLE_SLOT -> {
                slot.disable();
                yield XhciRegisters.SUCCESS;
            }
            case Trb.ADDRESS_DEVICE -> address(slot, command, memory.read(contexts + 8L * number, 8) & ~0x3fL);
            case Trb.CONFIGURE_ENDPOINT -> configure(slot, command);
            case Trb.EVALUATE_CONTEXT -> evaluate(slot, command);
            case Trb.RESET_ENDPOINT -> changeEndpoint(slot, command, Endpoint.HALTED);
            case Trb.STOP_ENDPOINT -> changeEndpoint(slot, command, Endpoint.RUNNING);
            case Trb.SET_DEQUEUE -> setDequeue(slot, command);
            case Trb.RESET_DEVICE -> resetDevice(slot);
            default -> XhciRegisters.TRB_ERROR;
        };
        return new Outcome(code, number);
    }

    private Outcome enable(int most) {
        for (int i = 0; i < Math.min(most, slots.size()); i++) {
            if (!slots.get(i).isEnabled()) {
                slots.get(i).enable();
                return new Outcome(XhciRegisters.SUCCESS, i + 1);
            }
        }
        return new Outcome(XhciRegisters.NO_SLOTS, 0);
    }

    private int address(Slot slot, Trb command, long output) {
        long input = command.parameter() & ~0xfL;
        boolean blocked = (command.control() & BLOCK_SET_ADDRESS) != 0;
        if (!memory.isRam(input, Slot.INPUT_SIZE) || !memory.isRam(output, Slot.OUTPUT_SIZE)
                || memory.read(input, 4) != 0 || (memory.read(input + 4, 4) & 3) != 3) {
            return XhciRegisters.PARAMETER_ERROR;
        }
        if (slot.state() > (blocked ? Slot.ENABLED : Slot.DEFAULT)) {
            return XhciRegisters.CONTEXT_STATE_ERROR;
        }
        int port = (int) memory.read(input + Slot.CONTEXT + 4, 4) >> 16 & 0xff;
        boolean direct = (memory.read(input + Slot.CONTEXT, 4) & 0xf_ffff) == 0;
        boolean taken = slots.stream().anyMatch(other -> other != slot && other.port() == port);
        if (port < 1 || port > ports.size() || !direct || taken || ports.get(port - 1).device() == null
                || !ports.get(port - 1).isUp()) {
            return XhciRegisters.USB_TRANSACTION_ERROR;
        }
        slot.address(output, port, input, blocked ? Slot.DEFAULT : Slot.ADDRESSED);
        return XhciRegisters.SUCCESS;
    }

    private int configure(Slot slot, Trb command) {
        if (slot.state() < Slot.ADDRESSED) {
            return XhciRegisters.CONTEXT_STATE_ERROR;
        }
        if ((command.control() & DECONFIGURE) != 0) {
            slot.closeOthers();
            slot.become(Slot.ADDRESSED);
            return XhciRegisters.SUCCESS;
        }
        long input = command.parameter() & ~0xfL;
        if (!memory.isRam(input, Slot.INPUT_SIZE)) {
            return XhciRegisters.PARAMETER_ERROR;
        }
        int drop = (int) memory.read(input, 4) & ~3;
        int add = (int) memory.read(input + 4, 4) & ~3;
        int[] types = new int[Slot.LAST_ENDPOINT + 1];
        for (int number = 2; number <= Slot.LAST_ENDPOINT; number++) {
            long endpoint = input + (long) Slot.CONTEXT * (number + 1);
            types[number] = (int) memory.read(endpoint + 4, 4) >> 3 & 7;
            boolean streams = (memory.read(endpoint, 4) & 0x7c00) != 0;
            if ((add >> number & 1) != 0 && (types[number] == 0 || streams)) {
                return XhciRegisters.PARAMETER_ERROR;
            }
        }
        for (int number = 2; number <= Slot.LAST_ENDPOINT; number++) {
            if (((drop | add) >> number & 1) != 0) {
                slot.close(number);
            }
            if ((add >> number & 1) != 0) {
                slot.add(number, input, types[number]);
            }
        }
        slot.setEntries(memory.read(input + Slot.CONTEXT, 4));
        slot.become(slot.hasOthers() ? Slot.CONFIGURED : Slot.ADDRESSED);
        return XhciRegisters.SUCCESS;
    }

    private int evaluate(Slot slot, Trb command) {
        long input = command.parameter() & ~0xfL;
        if (slot.state() < Slot.DEFAULT) {
            return XhciRegisters.CONTEXT_STATE_ERROR;
        }
        if (!memory.isRam(input, Slot.INPUT_SIZE)) {
            return XhciRegisters.PARAMETER_ERROR;
        }
        long add = memory.read(input + 4, 4);
        if ((add & 1) != 0) {
            slot.evaluate(input + Slot.CONTEXT);
        }
        if ((add & 2) != 0) {
            slot.evaluateControl(input + 2L * Slot.CONTEXT);
        }
        return XhciRegisters.SUCCESS;
    }

    /** Reset or stop: either leads from its own state to the stopped one. */
    private int changeEndpoint(Slot slot, Trb command, int from) {
        Endpoint endpoint = slot.endpoint(command.endpoint());
        if (endpoint == null) {
            return XhciRegisters.ENDPOINT_NOT_ENABLED;
        }
        if (endpoint.state() != from) {
            return XhciRegisters.CONTEXT_STATE_ERROR;
        }
        endpoint.setState(Endpoint.STOPPED);
        slot.store(command.endpoint());
        return XhciRegisters.SUCCESS;
    }

    private int setDequeue(Slot slot, Trb command) {
        Endpoint endpoint = slot.endpoint(command.endpoint());
        if (endpoint == null) {
            return XhciRegisters.ENDPOINT_NOT_ENABLED;
        }
        if (endpoint.state() != Endpoint.STOPPED && endpoint.state() != Endpoint.ERROR) {
            return XhciRegisters.CONTEXT_STATE_ERROR;
        }
        endpoint.pointTo(command.parameter());
        endpoint.setState(Endpoint.STOPPED);
        slot.store(command.endpoint());
        return XhciRegisters.SUCCESS;
    }

    private static int resetDevice(Slot slot) {
        if (slot.state() < Slot.ADDRESSED) {
            return XhciRegisters.CONTEXT_STATE_ERROR;
        }
        slot.closeOthers();
        slot.become(Slot.DEFAULT);
        return XhciRegisters.SUCCESS;
    }

    /** The driver has put something into an endpoint's ring. */
    void doorbell(int number, int target) {
        Slot slot = number <= slots.size() ? slots.get(number - 1) : null;
        Endpoint endpoint = slot == null ? null : slot.endpoint(target);
        if (slot == null || endpoint == null) {
            return;
        }
        if (endpoint.state() == Endpoint.STOPPED) {
            endpoint.setState(Endpoint.RUNNING);
            slot.store(target);
        }
        run(slot, target);
    }

    /** A device has something for an endpoint. */
    void ready(Port port, int target) {
        for (Slot slot : slots) {
            if (slot.port() != 0 && ports.get(slot.port() - 1) == port) {
                run(slot, target);
            }
        }
    }

    /** Whatever can go on, does. */
    void runAll() {
        for (Slot slot : slots) {
            for (int target = 1; target <= Slot.LAST_ENDPOINT; target++) {
                run(slot, target);
            }
        }
    }

    private void run(Slot slot, int target) {
        Endpoint endpoint = slot.endpoint(target);
        if (endpoint == null || endpoint.state() != Endpoint.RUNNING || slot.port() == 0 || !controller.isRunning()) {
            return;
        }
        Port port = ports.get(slot.port() - 1);
        UsbDevice device = port.device();
        if (device != null && port.isUp() && endpoint.run(device)) {
            slot.store(target);
        }
    }
}
