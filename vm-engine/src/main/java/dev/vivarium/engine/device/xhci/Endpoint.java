package dev.vivarium.engine.device.xhci;

import dev.vivarium.engine.device.xhci.usb.UsbDevice;
import dev.vivarium.engine.device.xhci.usb.UsbRequest;
import dev.vivarium.engine.memory.GuestMemory;

/**
 * An endpoint of a device and its transfer ring: xHCI 1.1, 4.8 and 4.10. A transfer is carried out at once and whole, or, if the device
 * has nothing yet, not begun: so none is ever half done when the driver stops the endpoint.
 *
 * <p>Not emulated: streams, isochronous timing, bandwidth.
 */
final class Endpoint {
    static final int CONTROL = 4;
    static final int RUNNING = 1;
    static final int HALTED = 2;
    static final int STOPPED = 3;
    static final int ERROR = 4;

    private static final int TRANSFERS_PER_TURN = 32;
    private static final int MOST_DATA = 65_535;
    private static final int FIRST_IN_TYPE = 5;

    private final GuestMemory memory;
    private final Controller controller;
    private final XhciMetrics metrics;
    private final int slot;
    private final int index;
    private final int type;
    private final TrbRing ring;
    private int state;

    /** What all endpoints of a controller work with. */
    record Surroundings(GuestMemory memory, Controller controller, XhciMetrics metrics) {
    }

    Endpoint(Surroundings around, int slot, EndpointState saved) {
        memory = around.memory;
        controller = around.controller;
        metrics = around.metrics;
        this.slot = slot;
        index = saved.index();
        type = saved.type();
        state = saved.state();
        ring = new TrbRing(memory, saved.dequeue(), saved.cycle());
    }

    EndpointState save() {
        return new EndpointState(index, type, state, ring.dequeue(), ring.cycle());
    }

    int state() {
        return state;
    }

    void setState(int newState) {
        state = newState;
    }

    void pointTo(long pointer) {
        ring.pointTo(pointer, (pointer & 1) != 0);
    }

    /** Brings its output context up to date (6.2.3). */
    void store(long context) {
        long gpa = context + 32L * index;
        memory.write(gpa, 4, memory.read(gpa, 4) & ~7L | state);
        memory.write(gpa + 8, 8, ring.pointer());
    }

    /**
     * Carries out what is in the ring, as far as the device has something.
     *
     * @return whether the state has changed
     */
    boolean run(UsbDevice device) {
        for (int done = 0; state == RUNNING && controller.isRunning(); done++) {
            if (done == TRANSFERS_PER_TURN) {
                controller.goOnLater();
                return false;
            }
            TrbRing ahead = ring.copy();
            TransferDescriptor transfer = TransferDescriptor.gather(ahead, type == CONTROL);
            if (transfer == null) {
                if (ahead.isBroken()) {
                    stop(new Trb(ring.dequeue(), 0, 0, 0), XhciRegisters.TRB_ERROR, ERROR);
                }
                break;
            }
            if (!transfer.isSound(type == CONTROL)) {
                stop(transfer.last(), XhciRegisters.TRB_ERROR, ERROR);
                break;
            }
            int moved = perform(device, transfer);
            if (moved == UsbDevice.NAK) {
                break;
            }
            metrics.transfers.increment();
            if (moved == UsbDevice.STALL) {
                stop(transfer.culprit(), XhciRegisters.STALL_ERROR, HALTED);
                break;
            }
            ring.moveTo(ahead);
            transfer.report(controller, place(), moved);
        }
        return state != RUNNING;
    }

    private int place() {
        return slot << 24 | index << 16;
    }

    private void stop(Trb at, int code, int newState) {
        state = newState;
        TransferDescriptor.reportError(controller, at, place(), code);
    }

    private int perform(UsbDevice device, TransferDescriptor transfer) {
        if (transfer.isNoOp()) {
            return 0;
        }
        if (type == CONTROL) {
            return control(device, transfer);
        }
        byte[] data = new byte[transfer.length(MOST_DATA)];
        if (type < FIRST_IN_TYPE) {
            transfer.fetch(memory, data);
            return device.out(index / 2, data);
        }
        int moved = device.in(index / 2, data);
        if (moved > 0) {
            transfer.store(memory, data, moved);
        }
        return moved;
    }

    private int control(UsbDevice device, TransferDescriptor transfer) {
        UsbRequest request = UsbRequest.of(transfer.first().parameter());
        int length = transfer.length(request.length());
        byte[] data = new byte[length];
        if (request.toHost()) {
            int moved = device.control(request, data);
            transfer.store(memory, data, Math.max(0, moved));
            return moved;
        }
        transfer.fetch(memory, data);
        return device.control(request, data) < 0 ? UsbDevice.STALL : length;
    }
}
