package dev.vivarium.engine.device.lapic;

import dev.vivarium.engine.bus.MsiSink;

import org.jspecify.annotations.Nullable;

import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/**
 * Between the local APICs, the I/O APIC and the 8259: carries each interrupt message to the processors it is meant for
 * (SDM Vol. 3A, 11.6.2), and each end of a level-triggered interrupt back to the I/O APIC. It holds no state of its
 * own. Among equals, a lowest-priority message goes to the processor with the lowest number.
 */
public final class ApicBus implements MsiSink {
    static final int MAX_PROCESSORS = 64;

    private final int physicalAddressBits;
    private final Lapic[] processors = new Lapic[MAX_PROCESSORS];
    private int count;
    private IntSupplier externalAcknowledge = () -> 0;
    private IntConsumer endOfInterrupt = vector -> {
    };

    /** @param physicalAddressBits what CPUID tells the guest (80000008h, EAX bits 0–7) */
    public ApicBus(int physicalAddressBits) {
        this.physicalAddressBits = physicalAddressBits;
    }

    /**
     * @param acknowledge the 8259's interrupt-acknowledge cycle, which gives its vector
     * @param end         learns of each level-triggered vector that ended
     */
    public void connect(IntSupplier acknowledge, IntConsumer end) {
        externalAcknowledge = acknowledge;
        endOfInterrupt = end;
    }

    @Override
    public void deliver(long address, int data) {
        if (address >>> 20 == LapicBase.DEFAULT_ADDRESS >>> 20) {
            send(InterruptMessage.ofMsi(address, data), null);
        }
    }

    void attach(Lapic processor) {
        int number = processor.processor();
        processors[number] = processor;
        count = Math.max(count, number + 1);
    }

    int physicalAddressBits() {
        return physicalAddressBits;
    }

    int acknowledgeExternal() {
        return externalAcknowledge.getAsInt();
    }

    void broadcastEndOfInterrupt(int vector) {
        endOfInterrupt.accept(vector);
    }

    /**
     * To the processors it is addressed to, less {@code excluded}.
     *
     * @return how many received it
     */
    int send(InterruptMessage message, @Nullable Lapic excluded) {
        boolean toOne = message.mode() == InterruptMessage.LOWEST_PRIORITY;
        Lapic lowest = null;
        int receivers = 0;
        for (int i = 0; i < count; i++) {
            Lapic processor = processors[i];
            if (processor == null || processor == excluded || !processor.isAddressedBy(message)) {
                continue;
            }
            if (!toOne) {
                processor.receive(message);
                receivers++;
            } else if (processor.isSoftwareEnabled()
                    && (lowest == null || processor.priority() < lowest.priority())) {
                lowest = processor;
            }
        }
        if (lowest != null) {
            lowest.receive(message);
            receivers++;
        }
        return receivers;
    }
}
