package dev.vivarium.engine.machine;

import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.vcpu.Exit;
import dev.vivarium.engine.vcpu.Idleness;
import dev.vivarium.engine.vcpu.Vcpu;
import dev.vivarium.engine.vcpu.VcpuStatistics;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The thread that owns one processor: running, paused or finished, as messages say. It begins paused. A halted processor
 * sleeps until it has work; nothing is polled.
 */
final class VcpuThread {
    private enum State {
        RUNNING, PAUSED, FINISHED
    }

    /** What the machine is told, by this thread. */
    interface Owner {
        /** The processor shut down (SDM Vol. 3A, 6.15, interrupt 8) and runs no more until it is restored. */
        void tripleFault(int index);

        /** A fault of ours; the thread has ended. */
        void failed(int index, Throwable fault);
    }

    private final int index;
    private final Vcpu vcpu;
    private final Owner owner;
    private final Thread thread;
    /** What it is told, each to be done between two instructions. */
    private final Queue<Runnable> inbox = new ConcurrentLinkedQueue<>();
    private State state = State.PAUSED;

    /** @param plugIn makes the processor, which calls the action when it may have work */
    VcpuThread(int index, Owner owner, Function<Runnable, Vcpu> plugIn) {
        this.index = index;
        this.owner = owner;
        this.thread = Thread.ofPlatform().name("vcpu-" + index).daemon().unstarted(this::live);
        this.vcpu = plugIn.apply(() -> LockSupport.unpark(thread));
    }

    /** The processor's state before the thread has started. */
    CpuState atReset() {
        return vcpu.save();
    }

    void start() {
        thread.start();
    }

    void run() {
        send(() -> {
            vcpu.timeGoesOn();
            state = State.RUNNING;
        });
    }

    /** @param paused called by the processor's thread once no guest instruction runs */
    void pause(Runnable paused) {
        send(() -> {
            vcpu.timeStops();
            state = State.PAUSED;
            paused.run();
        });
    }

    /** Between two instructions, the processor's thread calls {@code action}. */
    void perform(Consumer<Vcpu> action) {
        send(() -> action.accept(vcpu));
    }

    /** Its state between two instructions. */
    CompletableFuture<CpuState> save() {
        CompletableFuture<CpuState> saved = new CompletableFuture<>();
        perform(processor -> saved.complete(processor.save()));
        return saved;
    }

    void finish() {
        send(() -> state = State.FINISHED);
    }

    /** What the processor counted so far. Waits for the processor's thread: not with the board lock held. */
    VcpuStatistics statistics() {
        CompletableFuture<VcpuStatistics> answer = new CompletableFuture<>();
        perform(processor -> answer.complete(processor.statistics()));
        while (thread.isAlive() && !answer.isDone()) {
            LockSupport.parkNanos(this, 100_000);
        }
        return answer.isDone() ? answer.join() : vcpu.statistics();
    }

    /** Waits for the thread's end. */
    void join() {
        boolean interrupted = false;
        while (thread.isAlive() && Thread.currentThread() != thread) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(Runnable message) {
        inbox.add(message);
        vcpu.kick();
        LockSupport.unpark(thread);
    }

    private void live() {
        try {
            while (state != State.FINISHED) {
                Runnable message = inbox.poll();
                if (message != null) {
                    message.run();
                } else if (state == State.RUNNING) {
                    runGuest();
                } else {
                    LockSupport.park(this);
                }
            }
            vcpu.leave();
        } catch (Throwable fault) {
            state = State.FINISHED;
            vcpu.leave();
            owner.failed(index, fault);
        }
    }

    private void runGuest() {
        Exit exit = vcpu.run();
        switch (exit) {
            case KICKED -> {
                // There is a message.
            }
            case HALTED -> {
                while (inbox.isEmpty() && !vcpu.hasWork()) {
                    Idleness.park(this);
                }
            }
            case TRIPLE_FAULT -> {
                state = State.PAUSED;
                owner.tripleFault(index);
            }
        }
    }
}
