package dev.vivarium.engine.board;

import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.MsiSink;

/**
 * The addresses FEE0_0000h–FEEF_FFFFh as a processor writes them: an interrupt message (SDM Vol. 3A, 11.11). Devices'
 * messages do not come this way.
 */
final class MessageWindow implements IoHandler {
    private static final long BASE = 0xFEE0_0000L;

    private final MsiSink messages;

    MessageWindow(MsiSink messages) {
        this.messages = messages;
    }

    @Override
    public long read(long offset, int width) {
        return -1;
    }

    @Override
    public void write(long offset, int width, long value) {
        if (width == 4) {
            messages.deliver(BASE + offset, (int) value);
        }
    }
}
