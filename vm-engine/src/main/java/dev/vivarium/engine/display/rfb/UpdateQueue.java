package dev.vivarium.engine.display.rfb;

import dev.vivarium.engine.display.Rect;
import dev.vivarium.engine.display.Screen;
import dev.vivarium.engine.display.ScreenViewer;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What one viewer has yet to be sent. Threads that bring something are the screen's, the event thread and the viewer's
 * reading one; they hold the lock for a moment and never wait for the viewer. One thread takes it out and sends it. The size
 * is bounded: damage is a map of the screen, and the viewer is not read while too many answers wait for it.
 */
final class UpdateQueue implements ScreenViewer {
    private static final int MESSAGES_MOST = 64;
    /** More than any adapter has; rectangles have 16 bits for it. */
    private static final int SIDE_MOST = 16384;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Notices notices;
    private List<byte[]> messages = new ArrayList<>();
    private final List<SizeReason> sizeReasons = new ArrayList<>();
    private final Set<Extension> answered = EnumSet.noneOf(Extension.class);
    private Screen.Size screen;
    private Screen.Size told;
    private DamageMap damage;
    private @Nullable Rect asked;
    private @Nullable Rect continuous;
    private PixelFormat format = PixelFormat.NATIVE;
    private ViewerAbilities abilities = ViewerAbilities.LEAST;
    private byte @Nullable [] heldFence;
    private boolean absolute = true;
    private boolean toldAbsolute = true;
    private int lamps;
    private int toldLamps;
    private boolean closed;

    /** Why a viewer is told the screen's size (rfbproto, "ExtendedDesktopSize Pseudo-encoding"). */
    enum SizeReason {
        /** It has another one, or was asked for. */
        IS_SO(0, 0),
        /** The viewer wanted another one, which the guest has not been asked for. */
        REFUSED(1, 1);

        private final int reason;
        private final int status;

        SizeReason(int reason, int status) {
            this.reason = reason;
            this.status = status;
        }

        int reason() {
            return reason;
        }

        int status() {
            return status;
        }
    }

    /** @param size what the viewer is told at the start */
    UpdateQueue(Screen.Size size, String name) {
        notices = new Notices(name);
        screen = size;
        told = size;
        damage = new DamageMap(size.width(), size.height());
        damage.addAll();
    }

    static Screen.Size bounded(int width, int height) {
        return new Screen.Size(Math.clamp(width, 1, SIDE_MOST), Math.clamp(height, 1, SIDE_MOST));
    }

    // ---- From the screen and the event thread. ----

    @Override
    public void resized(int width, int height) {
        update(() -> {
            screen = bounded(width, height);
            damage.addAll();
        });
    }

    @Override
    public void changed(List<Rect> parts) {
        update(() -> parts.forEach(damage::add));
    }

    /** What the guest's pointer is told: places, or motion. */
    void pointerIs(boolean nowAbsolute) {
        if (absolute != nowAbsolute) {
            update(() -> absolute = nowAbsolute);
        }
    }

    /** What is lit on the guest's keyboard. */
    void lamps(int lit) {
        update(() -> lamps = lit);
    }

    // ---- From the viewer. ----

    void format(PixelFormat wanted) {
        update(() -> {
            format = wanted;
            if (wanted.isMapped()) {
                messages.add(PixelFormat.colourMap());
            }
            damage.addAll();
            releaseFence();
        });
    }

    void abilities(ViewerAbilities said) {
        update(() -> {
            abilities = said;
            if (isNew(Extension.FENCE)) {
                messages.add(Notices.fence(Notices.FENCE_REQUEST, new byte[0]));
            }
            if (isNew(Extension.CONTINUOUS_UPDATES)) {
                messages.add(Notices.endOfContinuousUpdates());
            }
            releaseFence();
        });
    }

    /** FramebufferUpdateRequest: RFC 6143, 7.5.3. */
    void ask(boolean incremental, Rect part) {
        update(() -> {
            if (incremental && continuous != null) {
                return;
            }
            asked = asked == null ? part : union(asked, part);
            if (!incremental) {
                damage.add(part);
                if (resizes() && abilities.has(Extension.EXTENDED_DESKTOP_SIZE)) {
                    tellSize(SizeReason.IS_SO);
                }
            }
        });
    }

    /** @param part what is sent without being asked for from now on; null for nothing */
    void continuously(@Nullable Rect part) {
        update(() -> {
            continuous = part;
            if (part == null) {
                messages.add(Notices.endOfContinuousUpdates());
            }
        });
    }

    /** SetDesktopSize, which every guest decides for itself. */
    void sizeWanted() {
        update(() -> tellSize(SizeReason.REFUSED));
    }

    /** @param withNext whether the answer comes together with the effect of the message that follows */
    void fence(byte[] answer, boolean withNext) {
        update(() -> {
            releaseFence();
            if (withNext) {
                heldFence = answer;
            } else {
                messages.add(answer);
            }
        });
    }

    /** A message has been read that this queue does not see. */
    void otherMessage() {
        if (heldFence != null) {
            update(this::releaseFence);
        }
    }

    /** The size that the viewer believes in. */
    Screen.Size toldSize() {
        lock.lock();
        try {
            return told;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the viewer says motion instead of places. */
    boolean saysMotion() {
        lock.lock();
        try {
            return !toldAbsolute;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the viewer has taken enough answers for the next message to be read. @return false if it is over */
    boolean awaitRoom() throws InterruptedException {
        lock.lock();
        try {
            while (!closed && messages.size() + sizeReasons.size() >= MESSAGES_MOST) {
                changed.await();
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    // ---- For the sender. ----

    /** Waits for something to send. @return null if it is over */
    @Nullable
    Turn take() throws InterruptedException {
        lock.lock();
        try {
            while (!closed) {
                List<byte[]> now = takeNotices();
                List<Rect> parts = now.isEmpty() ? takeDamage() : List.of();
                if (!now.isEmpty() || !parts.isEmpty() || !messages.isEmpty()) {
                    Turn turn = new Turn(messages, now, parts, told, format, abilities);
                    messages = new ArrayList<>();
                    changed.signalAll();
                    return turn;
                }
                changed.await();
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    /** Whether what is being sent has another size than the viewer will be told next. */
    boolean isOutdated() {
        lock.lock();
        try {
            return closed || resizes() && !told.equals(screen);
        } finally {
            lock.unlock();
        }
    }

    void close() {
        update(() -> closed = true);
    }

    private List<byte[]> takeNotices() {
        List<byte[]> now = new ArrayList<>();
        if (isNew(Extension.KEY_PLACES)) {
            now.add(notices.keyPlaces());
        }
        if (isNew(Extension.NAME)) {
            now.add(notices.name());
        }
        if (isNew(Extension.CURSOR)) {
            now.add(notices.cursor(format));
        }
        if (abilities.has(Extension.POINTER_MOTION) && (isNew(Extension.POINTER_MOTION) || absolute != toldAbsolute)) {
            toldAbsolute = absolute;
            now.add(notices.pointer(absolute, told));
        }
        if (abilities.has(Extension.LAMPS) && (isNew(Extension.LAMPS) || lamps != toldLamps)) {
            toldLamps = lamps;
            now.add(notices.lamps(lamps));
        }
        if (resizes() && !told.equals(screen)) {
            told = screen;
            damage = new DamageMap(told.width(), told.height());
            damage.addAll();
            asked = null; // this is its answer
            tellSize(SizeReason.IS_SO);
        }
        boolean extended = abilities.has(Extension.EXTENDED_DESKTOP_SIZE);
        sizeReasons.forEach(reason -> now.add(notices.size(told, reason, extended)));
        sizeReasons.clear();
        return now;
    }

    private List<Rect> takeDamage() {
        Rect part = asked;
        if (continuous != null) {
            part = part == null ? continuous : union(part, continuous);
        }
        if (part == null || damage.isEmpty()) {
            return List.of();
        }
        List<Rect> parts = damage.take(part);
        if (!parts.isEmpty()) {
            asked = null;
        }
        return parts;
    }

    private boolean resizes() {
        return abilities.has(Extension.DESKTOP_SIZE) || abilities.has(Extension.EXTENDED_DESKTOP_SIZE);
    }

    /** The reason that is there already is enough, unless each has to be answered. */
    private void tellSize(SizeReason reason) {
        if (reason != SizeReason.IS_SO || !sizeReasons.contains(reason)) {
            sizeReasons.add(reason);
        }
    }

    private boolean isNew(Extension extension) {
        return abilities.has(extension) && answered.add(extension);
    }

    private void releaseFence() {
        byte[] answer = heldFence;
        if (answer != null) {
            messages.add(answer);
            heldFence = null;
        }
    }

    private void update(Runnable action) {
        lock.lock();
        try {
            action.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static Rect union(Rect one, Rect other) {
        int x = Math.min(one.x(), other.x());
        int y = Math.min(one.y(), other.y());
        int right = Math.max(one.x() + one.width(), other.x() + other.width());
        int bottom = Math.max(one.y() + one.height(), other.y() + other.height());
        return new Rect(x, y, right - x, bottom - y);
    }
}
