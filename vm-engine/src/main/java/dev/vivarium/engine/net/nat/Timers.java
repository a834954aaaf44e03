package dev.vivarium.engine.net.nat;

import java.util.Arrays;

/** What is to happen at some time: a heap, so that thousands of them cost little. Of the network's thread. */
final class Timers {
    static final long NEVER = Long.MAX_VALUE;

    private Timer[] heap = new Timer[16];
    private int size;

    /** One thing that happens when its time has come, once each time that it is set. */
    final class Timer {
        private final Runnable action;
        private long due = NEVER;
        /** By what it is ordered: not after {@link #due}, so that putting it off costs nothing. */
        private long key;
        private int place = -1;

        private Timer(Runnable action) {
            this.action = action;
        }

        /** Sets it, or sets it anew. */
        void at(long nanos) {
            due = nanos;
            if (place < 0) {
                key = nanos;
                add(this);
            } else if (nanos < key) {
                key = nanos;
                up(place);
            }
        }

        void cancel() {
            due = NEVER;
            if (place >= 0) {
                remove(place);
            }
        }

        boolean isSet() {
            return due != NEVER;
        }
    }

    Timer timer(Runnable action) {
        return new Timer(action);
    }

    /** Not after the first that is due. */
    long next() {
        return size == 0 ? NEVER : heap[0].key;
    }

    int size() {
        return size;
    }

    /** Does what is due. */
    void run(long now) {
        while (size > 0 && heap[0].key <= now) {
            Timer first = heap[0];
            if (first.due > now) {
                first.key = first.due;
                down(0);
            } else {
                first.cancel();
                first.action.run();
            }
        }
    }

    private void add(Timer timer) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
        }
        put(size, timer);
        size++;
        up(size - 1);
    }

    private void remove(int place) {
        heap[place].place = -1;
        size--;
        Timer last = heap[size];
        heap = shrunk();
        if (place < size) {
            put(place, last);
            up(place);
            down(last.place);
        }
    }

    private Timer[] shrunk() {
        return size >= 16 && size == heap.length / 4 ? Arrays.copyOf(heap, heap.length / 2) : heap;
    }

    private void put(int place, Timer timer) {
        heap[place] = timer;
        timer.place = place;
    }

    private void up(int from) {
        Timer timer = heap[from];
        int place = from;
        while (place > 0 && heap[(place - 1) / 2].key > timer.key) {
            put(place, heap[(place - 1) / 2]);
            place = (place - 1) / 2;
        }
        put(place, timer);
    }

    private void down(int from) {
        Timer timer = heap[from];
        int place = from;
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            if (child + 1 < size && heap[child + 1].key < heap[child].key) {
                child++;
            }
            if (heap[child].key >= timer.key) {
                break;
            }
            put(place, heap[child]);
            place = child;
        }
        put(place, timer);
    }
}
