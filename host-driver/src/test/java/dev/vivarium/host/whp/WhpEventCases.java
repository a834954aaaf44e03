package dev.vivarium.host.whp;

import static dev.vivarium.host.whp.TinyGuest.CODE;
import static dev.vivarium.host.whp.TinyGuest.same;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.WhpExitReason;
import dev.vivarium.host.abi.WhpRegister;
import dev.vivarium.host.abi.WhpValueLayout;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** HLT, cancelling, interrupts, exceptions, and the end of a guest. */
final class WhpEventCases {
    private static final long CANCEL_LIMIT_MILLIS = 100;
    private static final long INTERRUPTS_ON = 0x200;

    private WhpEventCases() {
    }

    static void addTo(Map<String, WhpSmoke.Case> cases) {
        cases.put("hlt: past it, and on again", WhpEventCases::halt);
        cases.put("cancel: an endless loop, within 100 ms", WhpEventCases::cancelLoop);
        cases.put("cancel: before the run, once", WhpEventCases::cancelBefore);
        cases.put("two processors at once, each cancelled alone", WhpEventCases::twoProcessors);
        cases.put("interrupt window, then an interrupt", WhpEventCases::window);
        cases.put("an interrupt waits until it can be taken", WhpEventCases::waiting);
        cases.put("exception and NMI are injected", WhpEventCases::inject);
        cases.put("interrupt state: shadow and masked NMI", WhpEventCases::state);
        cases.put("triple fault", WhpEventCases::tripleFault);
    }

    private static void halt(WhpPlatform platform) throws HostException {
        try (TinyGuest guest = new TinyGuest(platform, "f4 f4")) {
            guest.halts();
            same(CODE + 1, guest.processor.exit().rip(), "RIP");
            guest.halts();
            same(CODE + 2, guest.get(WhpRegister.RIP), "RIP");
        }
    }

    private static void cancelLoop(WhpPlatform platform) throws HostException, InterruptedException {
        try (TinyGuest guest = new TinyGuest(platform, "eb fe")) { // jmp $
            AtomicLong cancelled = new AtomicLong();
            Thread other = Thread.ofPlatform().start(() -> {
                try {
                    Thread.sleep(50);
                } catch (InterruptedException e) {
                    // Then at once.
                }
                cancelled.set(System.nanoTime());
                guest.processor.cancel();
            });
            guest.run(WhpExitReason.CANCELED);
            long tookMillis = (System.nanoTime() - cancelled.get()) / 1_000_000;
            other.join();
            same(CODE, guest.processor.exit().rip(), "RIP");
            if (tookMillis > CANCEL_LIMIT_MILLIS) {
                throw new AssertionError("It took " + tookMillis + " ms.");
            }
        }
    }

    private static void cancelBefore(WhpPlatform platform) throws HostException {
        try (TinyGuest guest = new TinyGuest(platform, "f4")) {
            guest.processor.cancel();
            guest.run(WhpExitReason.CANCELED);
            same(CODE, guest.get(WhpRegister.RIP), "RIP");
            guest.halts();
        }
    }

    private static void twoProcessors(WhpPlatform platform) throws HostException, InterruptedException {
        // 1: inc byte [2000h]; jmp 1b. The second: mov al,[2000h]; cmp al,[2000h]; je $-3; hlt
        try (TinyGuest guest = new TinyGuest(platform, new WhpSettings(2, 0, 0, List.of(), List.of()),
                "fe 06 00 20 eb fa"); WhpProcessor second = guest.partition.createProcessor(1)) {
            guest.place(0x1100, "a0 00 20 3a 06 00 20 74 fa f4");
            WhpRegisters start = new WhpRegisters(WhpRegister.CS, WhpRegister.DS, WhpRegister.RFLAGS, WhpRegister.RIP);
            start.setSegment(0, 0, 0, 0xFFFF, 0x9B);
            start.setSegment(1, 0, 0, 0xFFFF, 0x93);
            start.set(2, 2);
            start.set(3, 0x1100);
            second.write(start);
            Thread other = Thread.ofPlatform().start(guest.processor::run);
            int reason = second.run(); // comes to its end only because the first one runs meanwhile
            guest.processor.cancel();
            other.join();
            same(WhpExitReason.HALT, reason, "The second one's exit");
            same(WhpExitReason.CANCELED, guest.processor.exit().reason(), "The first one's exit");
        }
    }

    private static void window(WhpPlatform platform) throws HostException {
        // cli; out 1,al; sti; 1: nop; nop; jmp 1b. The handler: out 21h,al; iret
        try (TinyGuest guest = new TinyGuest(platform, "fa e6 01 fb 90 90 eb fc")) {
            guest.handler(0x20, 0x1100, "e6 21 cf");
            guest.run(WhpExitReason.PORT_ACCESS);
            guest.set(WhpRegister.DELIVERABILITY_NOTIFICATIONS, WhpEvents.interruptWindow(0));
            guest.skip(2);
            WhpExit exit = guest.run(WhpExitReason.INTERRUPT_WINDOW);
            same(WhpValueLayout.INTERRUPTION_TYPE_INTERRUPT, exit.windowType(), "What can be delivered");
            same(INTERRUPTS_ON, exit.rflags() & INTERRUPTS_ON, "IF");
            same(0, exit.interruptShadow() ? 1 : 0, "The shadow of STI");
            guest.set(WhpRegister.PENDING_INTERRUPTION, WhpEvents.interrupt(0x20));
            same(WhpEvents.interrupt(0x20), guest.get(WhpRegister.PENDING_INTERRUPTION), "What is pending");
            exit = guest.run(WhpExitReason.PORT_ACCESS);
            same(0x1100, exit.rip(), "RIP");
            same(0x21, exit.port().number(), "The port");
            same(0, guest.get(WhpRegister.PENDING_INTERRUPTION), "What is pending");
            guest.skip(2);
            guest.processor.cancel();
            guest.run(WhpExitReason.CANCELED);
        }
    }

    private static void waiting(WhpPlatform platform) throws HostException {
        // cli; out 1,al; sti; 1: nop; nop; jmp 1b
        try (TinyGuest guest = new TinyGuest(platform, "fa e6 01 fb 90 90 eb fc")) {
            guest.handler(0x20, 0x1100, "e6 21 cf");
            guest.run(WhpExitReason.PORT_ACCESS);
            guest.set(WhpRegister.PENDING_EVENT, WhpEvents.waitingInterrupt(0x20));
            same(WhpEvents.waitingInterrupt(0x20), guest.get(WhpRegister.PENDING_EVENT), "What waits");
            guest.skip(2);
            same(0x1100, guest.run(WhpExitReason.PORT_ACCESS).rip(), "RIP");
            same(0, guest.get(WhpRegister.PENDING_EVENT) & 1, "What waits");
        }
    }

    private static void inject(WhpPlatform platform) throws HostException {
        try (TinyGuest guest = new TinyGuest(platform, "f4 f4 f4")) {
            guest.handler(6, 0x1100, "e6 06 cf"); // out 6,al; iret
            guest.handler(2, 0x1200, "e6 02 cf");
            guest.set(WhpRegister.PENDING_INTERRUPTION, WhpEvents.exception(6));
            same(6, guest.run(WhpExitReason.PORT_ACCESS).port().number(), "The port");
            guest.skip(2);
            guest.halts();
            guest.set(WhpRegister.PENDING_INTERRUPTION, WhpEvents.nmi());
            same(2, guest.run(WhpExitReason.PORT_ACCESS).port().number(), "The port");
            same(WhpValueLayout.STATE_NMI_MASKED, guest.get(WhpRegister.INTERRUPT_STATE), "The state in the handler");
            guest.skip(2);
            guest.halts();
            same(0, guest.get(WhpRegister.INTERRUPT_STATE), "The state after it");
        }
    }

    private static void state(WhpPlatform platform) throws HostException {
        try (TinyGuest guest = new TinyGuest(platform, "f4")) {
            for (long bits : new long[]{WhpValueLayout.STATE_INTERRUPT_SHADOW, WhpValueLayout.STATE_NMI_MASKED, 0}) {
                guest.set(WhpRegister.INTERRUPT_STATE, bits);
                same(bits, guest.get(WhpRegister.INTERRUPT_STATE), "The interrupt state");
            }
        }
    }

    private static void tripleFault(WhpPlatform platform) throws HostException {
        try (TinyGuest guest = new TinyGuest(platform, "0f 0b")) { // ud2
            WhpRegisters state = new WhpRegisters(WhpRegister.IDTR, WhpRegister.CR0, WhpRegister.CS, WhpRegister.SS);
            state.setTable(0, 0, 0);
            state.set(1, 0x33); // in protected mode: some emulators never check the limit in real mode
            state.setSegment(2, 8, 0, -1, 0xC09B);
            state.setSegment(3, 16, 0, -1, 0xC093);
            guest.processor.write(state);
            guest.run(WhpExitReason.UNRECOVERABLE_EXCEPTION);
        }
    }
}
