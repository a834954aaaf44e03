package dev.vivarium.engine.display.rfb;

import dev.vivarium.engine.display.Rect;

import java.io.IOException;

/**
 * Reads what a viewer says (RFC 6143, 7.5; rfbproto, "Client to Server Messages") and passes it on, on the viewer's reading
 * thread. Whoever says what cannot be, or too much too fast, is hung up on. The clipboard's text is thrown away: no guest has
 * asked for it.
 */
final class ViewerMessages {
    private static final int CLIPBOARD_MOST = 1 << 20;
    private static final int FENCE_PAYLOAD_MOST = 64;
    private static final int ENCODINGS_MOST = 4096;
    /** Faster than any hand, and than any program that has a reason. */
    private static final int MESSAGES_PER_SECOND = 50_000;
    private static final long SECOND_NANOS = 1_000_000_000;
    private static final int SCREEN_BYTES = 16;

    private static final int BLOCK_BEFORE = 1;
    private static final int BLOCK_AFTER = 2;
    private static final int SYNC_NEXT = 4;

    private final WireInput in;
    private final UpdateQueue queue;
    private final ViewerKeyboard keyboard;
    private final ViewerPointer pointer;
    private long second = System.nanoTime();
    private int thisSecond;

    ViewerMessages(WireInput in, UpdateQueue queue, ViewerKeyboard keyboard, ViewerPointer pointer) {
        this.in = in;
        this.queue = queue;
        this.keyboard = keyboard;
        this.pointer = pointer;
    }

    /** Until the viewer leaves. */
    void readAll() throws IOException, InterruptedException {
        for (int type = in.nextMessage(); type >= 0 && queue.awaitRoom(); type = in.nextMessage()) {
            count();
            read(type);
        }
    }

    private void count() throws ProtocolException {
        long now = System.nanoTime();
        if (now - second > SECOND_NANOS) {
            second = now;
            thisSecond = 0;
        }
        thisSecond++;
        if (thisSecond > MESSAGES_PER_SECOND) {
            throw new ProtocolException("more than " + MESSAGES_PER_SECOND + " messages in a second");
        }
    }

    private void read(int type) throws IOException {
        switch (type) {
            case 0 -> {
                in.skip(3);
                queue.format(PixelFormat.read(in));
            }
            case 2 -> setEncodings();
            case 3 -> askForUpdate();
            case 150 -> setContinuousUpdates();
            case 248 -> fence();
            default -> {
                readOther(type);
                queue.otherMessage();
            }
        }
    }

    private void readOther(int type) throws IOException {
        switch (type) {
            case 4 -> {
                boolean pressed = in.read8() != 0;
                in.skip(2);
                keyboard.keysym(in.read32(), pressed);
            }
            case 5 -> pointer.event(in.read8(), in.read16(), in.read16());
            case 6 -> clipboard();
            case 251 -> setDesktopSize();
            case 255 -> keyPlace();
            default -> throw new ProtocolException("a message of type " + type);
        }
    }

    private void setEncodings() throws IOException {
        in.skip(1);
        int count = in.read16();
        if (count > ENCODINGS_MOST) {
            throw new ProtocolException(count + " encodings");
        }
        queue.abilities(ViewerAbilities.read(in, count));
        pointer.look();
    }

    private void askForUpdate() throws IOException {
        boolean incremental = in.read8() != 0;
        int x = in.read16();
        int y = in.read16();
        int width = in.read16();
        int height = in.read16();
        if (width > 0 && height > 0) {
            queue.ask(incremental, new Rect(x, y, width, height));
        }
        queue.otherMessage();
    }

    private void setContinuousUpdates() throws IOException {
        boolean enabled = in.read8() != 0;
        int x = in.read16();
        int y = in.read16();
        int width = in.read16();
        int height = in.read16();
        if (!enabled) {
            queue.continuously(null);
        } else if (width > 0 && height > 0) {
            queue.continuously(new Rect(x, y, width, height));
        }
        queue.otherMessage();
    }

    private void fence() throws IOException {
        in.skip(3);
        int flags = in.read32();
        int length = in.read8();
        if (length > FENCE_PAYLOAD_MOST) {
            throw new ProtocolException("a fence of " + length + " bytes");
        }
        byte[] payload = in.read(length);
        if ((flags & Notices.FENCE_REQUEST) != 0) {
            int known = flags & (BLOCK_BEFORE | BLOCK_AFTER | SYNC_NEXT);
            queue.fence(Notices.fence(known, payload), (flags & SYNC_NEXT) != 0);
        }
    }

    private void clipboard() throws IOException {
        in.skip(3);
        int length = in.read32();
        if (length < 0 || length > CLIPBOARD_MOST) {
            throw new ProtocolException("a clipboard of " + Integer.toUnsignedString(length) + " bytes");
        }
        in.skip(length);
    }

    private void setDesktopSize() throws IOException {
        in.skip(1 + 2 + 2);
        int screens = in.read8();
        in.skip(1 + screens * SCREEN_BYTES);
        queue.sizeWanted();
    }

    private void keyPlace() throws IOException {
        int kind = in.read8();
        if (kind != 0) {
            throw new ProtocolException("QEMU's message " + kind);
        }
        boolean pressed = in.read16() != 0;
        int keysym = in.read32();
        keyboard.place(in.read32(), keysym, pressed);
    }
}
