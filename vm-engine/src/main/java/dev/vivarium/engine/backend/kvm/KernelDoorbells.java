package dev.vivarium.engine.backend.kvm;

import dev.vivarium.engine.bus.Doorbells;
import dev.vivarium.engine.bus.MovableRange;
import dev.vivarium.engine.vcpu.VcpuFailure;
import dev.vivarium.host.HostException;
import dev.vivarium.host.kvm.EventFd;
import dev.vivarium.host.kvm.EventPoll;
import dev.vivarium.host.kvm.KvmIoEvent;
import dev.vivarium.host.kvm.KvmIoEvents;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;

/**
 * Doorbells as events of the kernel (ioeventfd: api.rst, section 4.59): the guest's write adds one to a counter, and the
 * guest goes on without an exit to us. A thread waits for the counters (ADR 20); it never takes from them, and wakes the event
 * thread, which does. So what has rung is in the counters until it is answered, and {@link #settle} finds all of it.
 */
final class KernelDoorbells implements Doorbells, AutoCloseable {
    private static final int ANY_WIDTH = 0;

    private final KvmIoEvents writes;
    private final Executor events;
    /** Those that were somewhere already. */
    private final List<Bell> bells = new CopyOnWriteArrayList<>();
    /** Ends the thread's waiting: another bell is there, or there are to be none. */
    private final EventFd changed;
    private final Semaphore answered = new Semaphore(0);
    private volatile boolean closed;
    private @Nullable Thread waiter;

    /** @param events runs what it is given on the event thread, with the board lock held */
    KernelDoorbells(KvmIoEvents writes, Executor events) throws HostException {
        this.writes = writes;
        this.events = events;
        changed = EventFd.create();
    }

    @Override
    public Doorbell add(Runnable rung) {
        return new Bell(rung);
    }

    @Override
    public void settle() {
        bells.forEach(Bell::answer);
    }

    private final class Bell implements Doorbell {
        private final Runnable rung;
        private long gpa = MovableRange.NOWHERE;
        private @Nullable EventFd event;

        Bell(Runnable rung) {
            this.rung = rung;
        }

        @Override
        public void moveTo(long wanted) {
            if (wanted == gpa) {
                return;
            }
            leave();
            if (wanted == MovableRange.NOWHERE) {
                return;
            }
            try {
                EventFd own = event;
                writes.assign(own == null ? begin() : own, KvmIoEvent.mmio(wanted, ANY_WIDTH));
                gpa = wanted;
            } catch (HostException e) {
                // No more descriptors, or too many addresses: the device's registers are there, which only takes longer.
            }
        }

        private void leave() {
            EventFd own = event;
            if (own != null && gpa != MovableRange.NOWHERE) {
                try {
                    writes.deassign(own, KvmIoEvent.mmio(gpa, ANY_WIDTH));
                } catch (HostException e) {
                    throw new VcpuFailure(e.getMessage(), "", e);
                }
                gpa = MovableRange.NOWHERE;
            }
        }

        private EventFd begin() throws HostException {
            EventFd made = EventFd.create();
            event = made;
            bells.add(this);
            waitForBells();
            return made;
        }

        void close() {
            if (event != null) {
                event.close();
            }
        }

        /** The event thread, or who has stopped the processors. */
        void answer() {
            EventFd own = event;
            try {
                if (own != null && own.take() > 0) {
                    rung.run();
                }
            } catch (HostException e) {
                throw new VcpuFailure(e.getMessage(), "", e);
            }
        }
    }

    private void waitForBells() throws HostException {
        if (waiter == null) {
            waiter = Thread.ofPlatform().name("doorbells").daemon().start(this::live);
        } else {
            changed.signal();
        }
    }

    /** The thread's life. */
    private void live() {
        try {
            while (!closed) {
                List<Bell> heard = List.copyOf(bells);
                List<EventFd> fds = new ArrayList<>();
                fds.add(changed);
                heard.forEach(bell -> fds.add(Objects.requireNonNull(bell.event)));
                try (EventPoll poll = new EventPoll(fds)) {
                    listen(poll, heard);
                }
            }
        } catch (HostException e) {
            events.execute(() -> {
                throw new VcpuFailure(e.getMessage(), "", e);
            });
        }
    }

    /** Until {@link #changed}. */
    private void listen(EventPoll poll, List<Bell> heard) throws HostException {
        while (!closed) {
            poll.await();
            if (poll.isSignalled(0)) {
                changed.take();
                return;
            }
            events.execute(() -> {
                for (int i = 0; i < heard.size(); i++) {
                    if (poll.isSignalled(i + 1)) {
                        heard.get(i).answer();
                    }
                }
                answered.release();
            });
            // Until they are taken, waiting would end at once.
            answered.acquireUninterruptibly();
        }
    }

    /** After the event thread's end, and before that of the machine in KVM. */
    @Override
    public void close() {
        closed = true;
        Thread own = waiter;
        if (own != null) {
            try {
                changed.signal();
            } catch (HostException e) {
                throw new IllegalStateException("An event of our own cannot be signalled.", e);
            }
            answered.release();
            joinQuietly(own);
        }
        bells.forEach(Bell::close);
        changed.close();
    }

    private static void joinQuietly(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
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
}
