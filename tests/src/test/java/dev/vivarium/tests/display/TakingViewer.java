package dev.vivarium.tests.display;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A viewer of the remote display that wants all updates and looks at none. */
public final class TakingViewer implements AutoCloseable {
    private static final int CONTINUOUS_UPDATES = -313;
    private static final int NO_SECURITY = 1;
    private static final int SHARED = 1;
    private static final int BUFFER_BYTES = 1 << 18;

    private final SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);

    /** Says all of the handshake at once, with a wish for updates of a screen of this size. */
    public TakingViewer(Path socket, int encoding, int width, int height) throws IOException {
        channel.connect(UnixDomainSocketAddress.of(socket));
        ByteBuffer hello = ByteBuffer.allocate(100);
        hello.put("RFB 003.008\n".getBytes(StandardCharsets.US_ASCII)).put((byte) NO_SECURITY).put((byte) SHARED);
        hello.put((byte) 2).put((byte) 0).putShort((short) 2).putInt(encoding).putInt(CONTINUOUS_UPDATES);
        hello.put((byte) 150).put((byte) 1).putInt(0).putShort((short) width).putShort((short) height);
        channel.write(hello.flip());
    }

    /** @return how many bytes came until the server hung up */
    public long takeAll() throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
        long bytes = 0;
        for (int count = 0; count >= 0; count = channel.read(buffer.clear())) {
            bytes += count;
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
