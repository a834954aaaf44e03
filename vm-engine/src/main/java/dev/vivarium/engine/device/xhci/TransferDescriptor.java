package dev.vivarium.engine.device.xhci;

import dev.vivarium.engine.memory.GuestMemory;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a ring that make one transfer: xHCI 1.1, 3.2.8 to 3.2.10 and 4.11.2; all three stages of a control transfer
 * together.
 */
final class TransferDescriptor {
    private static final int MOST_ENTRIES = 256;

    private final List<Trb> trbs = new ArrayList<>();
    private boolean complete;

    private TransferDescriptor() {
    }

    /**
     * Reads ahead.
     *
     * @return null if the driver has not filled all of it yet, or the ring is broken
     */
    static @Nullable TransferDescriptor gather(TrbRing ring, boolean control) {
        TransferDescriptor transfer = new TransferDescriptor();
        boolean inStages = control;
        while (!transfer.complete && transfer.trbs.size() < MOST_ENTRIES) {
            Trb trb = ring.next();
            if (trb == null) {
                return null;
            }
            transfer.trbs.add(trb);
            boolean only = trb.type() == Trb.NO_OP && transfer.trbs.size() == 1;
            inStages &= trb.type() != Trb.STATUS && !only;
            transfer.complete = !inStages && !trb.isChained();
        }
        return transfer;
    }

    /** Whether it can be carried out. */
    boolean isSound(boolean control) {
        if (!complete) {
            return false;
        }
        Trb first = trbs.getFirst();
        if (control && first.type() != Trb.NO_OP) {
            boolean setup = first.type() == Trb.SETUP && first.isImmediate() && first.length() == 8;
            return setup && trbs.stream().skip(1).noneMatch(trb -> trb.type() == Trb.SETUP);
        }
        return trbs.stream().noneMatch(trb -> trb.type() == Trb.SETUP || trb.type() == Trb.STATUS);
    }

    boolean isNoOp() {
        return trbs.getFirst().type() == Trb.NO_OP;
    }

    Trb first() {
        return trbs.getFirst();
    }

    Trb last() {
        return trbs.getLast();
    }

    /** Where an error of the whole shows: the data stage, or what there is instead. */
    Trb culprit() {
        return trbs.stream().filter(Trb::isData).findFirst()
                .or(() -> trbs.stream().filter(trb -> trb.type() == Trb.STATUS).findFirst()).orElse(first());
    }

    /** Bytes of all its buffers, but no more than {@code most}. */
    int length(int most) {
        long sum = 0;
        for (Trb trb : trbs) {
            sum += trb.isData() ? trb.length() : 0;
        }
        return (int) Math.min(most, sum);
    }

    /** Fills {@code data} from the buffers; what is not RAM reads as zeros. */
    void fetch(GuestMemory memory, byte[] data) {
        int done = 0;
        for (Trb trb : trbs) {
            int count = trb.isData() ? Math.min(trb.length(), data.length - done) : 0;
            if (trb.isImmediate()) {
                for (int i = 0; i < Math.min(count, Long.BYTES); i++) {
                    data[done + i] = (byte) (trb.parameter() >>> 8 * i);
                }
            } else if (count > 0) {
                memory.read(trb.parameter(), data, done, count);
            }
            done += count;
        }
    }

    /** Spreads the first bytes of {@code data} over the buffers; what is not RAM is left out. */
    void store(GuestMemory memory, byte[] data, int length) {
        int done = 0;
        for (Trb trb : trbs) {
            int count = trb.isData() ? Math.min(trb.length(), length - done) : 0;
            if (count > 0) {
                memory.write(trb.parameter(), data, done, count);
            }
            done += count;
        }
    }

    /** Tells the driver of its end, where it wants to be told: 4.10.1 and 4.11.5.2. */
    void report(Controller controller, int place, int moved) {
        int left = moved;
        int sinceEvent = 0;
        boolean shortened = false;
        boolean told = false;
        for (Trb trb : trbs) {
            int residue = 0;
            if (trb.isData()) {
                int here = Math.min(left, trb.length());
                left -= here;
                sinceEvent += here;
                residue = trb.length() - here;
                shortened |= residue > 0;
            } else if (trb.type() == Trb.STATUS) {
                shortened = false;
                told = false;
            }
            int code = shortened ? XhciRegisters.SHORT_PACKET : XhciRegisters.SUCCESS;
            if (trb.type() == Trb.EVENT_DATA) {
                if (trb.interruptsOnCompletion()) {
                    tell(controller, trb, place | 4, code << 24 | sinceEvent & 0xff_ffff);
                }
                sinceEvent = 0;
            } else if (!told && (trb.interruptsOnCompletion() || shortened && trb.interruptsOnShortPacket())) {
                tell(controller, trb, place, code << 24 | residue);
                told = shortened;
            }
        }
    }

    /** Tells the driver of an error. */
    static void reportError(Controller controller, Trb trb, int place, int code) {
        tell(controller, trb, place, code << 24 | trb.length());
    }

    private static void tell(Controller controller, Trb trb, int place, int status) {
        long parameter = (place & 4) != 0 ? trb.parameter() : trb.gpa();
        controller.event(trb.interrupter(), parameter, status, place | Trb.TRANSFER_EVENT << 10,
                !trb.blocksInterrupt());
    }
}
