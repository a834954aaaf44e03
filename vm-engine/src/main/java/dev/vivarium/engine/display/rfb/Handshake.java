package dev.vivarium.engine.display.rfb;

import dev.vivarium.engine.display.Screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a viewer and the server begin: RFC 6143, 7.1 to 7.3, and appendix A for viewers that speak 3.3 and 3.7. Runs on the viewer's
 * reading thread.
 */
final class Handshake {
    private static final Pattern VERSION = Pattern.compile("RFB (\\d{3})\\.(\\d{3})\n");
    private static final int NO_SECURITY = 1;
    private static final int PASSWORD = 2;
    /** What each wrong password costs whoever tries them all. */
    private static final Duration PENALTY = Duration.ofSeconds(1);

    private final WireInput in;
    private final WireOutput out;
    private final RfbSettings settings;
    private final WireBuffer buffer = new WireBuffer();

    Handshake(WireInput in, WireOutput out, RfbSettings settings) {
        this.in = in;
        this.out = out;
        this.settings = settings;
    }

    /** Agrees on version and security. @return whether the viewer shares the screen with others */
    boolean agree() throws IOException, InterruptedException {
        buffer.put("RFB 003.008\n".getBytes(StandardCharsets.US_ASCII));
        out.send(buffer);
        int minor = minorVersion();
        agreeOnSecurity(minor);
        return in.read8() != 0;
    }

    /** ServerInit. */
    void present(Screen.Size size) throws IOException {
        byte[] name = settings.name().getBytes(StandardCharsets.UTF_8);
        buffer.put16(size.width()).put16(size.height());
        PixelFormat.NATIVE.write(buffer);
        buffer.put32(name.length).put(name);
        out.send(buffer);
    }

    /** 3, 7 or 8; what is newer gets 8, and what was never published gets 3. */
    private int minorVersion() throws IOException {
        Matcher said = VERSION.matcher(new String(in.read(12), StandardCharsets.ISO_8859_1));
        if (!said.matches()) {
            throw new ProtocolException("no version of the protocol");
        }
        int major = Integer.parseInt(said.group(1));
        int minor = Integer.parseInt(said.group(2));
        if (major < 3) {
            throw new ProtocolException("version " + major + "." + minor);
        }
        return major > 3 || minor >= 8 ? 8 : minor == 7 ? 7 : 3;
    }

    private void agreeOnSecurity(int minor) throws IOException, InterruptedException {
        VncPassword password = settings.password();
        int type = password == null ? NO_SECURITY : PASSWORD;
        if (minor == 3) {
            buffer.put32(type);
            out.send(buffer);
        } else {
            buffer.put8(1).put8(type);
            out.send(buffer);
            if (in.read8() != type) {
                throw new ProtocolException("a kind of security that was not offered");
            }
        }
        if (password != null) {
            ask(password, minor);
        } else if (minor == 8) {
            buffer.put32(0);
            out.send(buffer);
        }
    }

    private void ask(VncPassword password, int minor) throws IOException, InterruptedException {
        byte[] challenge = VncPassword.challenge();
        buffer.put(challenge);
        out.send(buffer);
        if (password.isAnswer(challenge, in.read(VncPassword.CHALLENGE_BYTES))) {
            buffer.put32(0);
            out.send(buffer);
            return;
        }
        Thread.sleep(PENALTY);
        buffer.put32(1);
        if (minor == 8) {
            byte[] reason = "The password is wrong.".getBytes(StandardCharsets.US_ASCII);
            buffer.put32(reason.length).put(reason);
        }
        out.send(buffer);
        throw new ProtocolException("a wrong password");
    }
}
