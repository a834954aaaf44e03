package dev.vivarium.engine.machine;

import dev.vivarium.engine.vcpu.CpuState;
import dev.vivarium.engine.vcpu.Exit;
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

    private sealed interface Message {
        /** Go on. */
        record Run() implements Message {
        }

        /** Stop between two instructions, then say so. */
        record Pause(Runnable paused) implements Message {
        }

        /** Do something to the processor that needs its own thread. */
        record Perform(Consumer<Vcpu> action) implements Message {
        }

        /** End the thread. */
        record Finish() implements Message {
        }
    }

    private final int index;
    private final Vcpu vcpu;
    private final Owner owner;
    private final Thread thread;
    private final Queue<Message> inbox = new ConcurrentLinkedQueue<>();
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
        send(new Message.Run());
    }

    /** @param paused called by the processor's thread once no guest instruction runs */
    void pause(Runnable paused) {
        send(new Message.Pause(paused));
    }

    /** Between two instructions, the processor's thread calls {@code action}. */
    void perform(Consumer<Vcpu> action) {
        send(new Message.Perform(action));
    }

    void finish() {
        send(new Message.Finish());
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

    private void send(Message message) {
        inbox.add(message);
        vcpu.kick();
        LockSupport.unpark(thread);
    }

    private void live() {
        try {
            while (state != State.FINISHED) {
                Message message = inbox.poll();
                if (message != null) {
                    obey(message);
                } else if (state == State.RUNNING) {
                    runGuest();
                } else {
                    LockSupport.park(this);
                }
            }
        } catch (Throwable fault) {
            state = State.FINISHED;
            owner.failed(index, fault);
        }
    }

    private void obey(Message message) {
        switch (message) {
            case Message.Run run -> state = State.RUNNING;
            case Message.Pause pause -> {
                state = State.PAUSED;
                pause.paused.run();
            }
            case Message.Perform perform -> perform.action.accept(vcpu);
            case Message.Finish finish -> state = State.FINISHED;
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
                    LockSupport.park(this);
                }
            }
            case TRIPLE_FAULT -> {
                state = State.PAUSED;
                owner.tripleFault(index);
            }
        }
    }
}
