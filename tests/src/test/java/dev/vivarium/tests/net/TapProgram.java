package dev.vivarium.tests.net;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.NetBackend;
import dev.vivarium.engine.net.tap.TapNetwork;

import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** In a network namespace of its own: asks the host, at the other end of a tap interface, for its address on Ethernet. */
final class TapProgram {
    /** Who has 10.99.0.1? Tell 10.99.0.2. */
    private static final byte[] QUESTION = HexFormat.of().parseHex("ffffffffffff" + "525400123456" + "0806"
            + "0001080006040001" + "525400123456" + "0a630002" + "000000000000" + "0a630001"
            + "000000000000000000000000000000000000");

    private TapProgram() {
    }

    /** Arguments: interfaces. Prints what is heard, or why there is nothing. */
    public static void main(String[] arguments) throws Exception {
        for (String name : arguments) {
            try (NetBackend network = open(name)) {
                Semaphore looks = new Semaphore(0);
                network.connect(looks::release);
                System.out.println(name + ": " + ask(network, looks));
            } catch (VmException e) {
                System.out.println(name + ": " + e.sentence());
            }
        }
    }

    private static NetBackend open(String name) throws VmException {
        return TapNetwork.open(name, new MetricRegistry(), "net-0");
    }

    private static String ask(NetBackend network, Semaphore looks) throws Exception {
        for (int i = 0; i < 100; i++) {
            network.send(new Frame(QUESTION));
            looks.tryAcquire(100, TimeUnit.MILLISECONDS);
            for (Frame frame = network.receive(); frame != null; frame = network.receive()) {
                if (frame.bytes()[12] == 8 && frame.bytes()[13] == 6 && frame.bytes()[21] == 2) {
                    return "an answer of " + frame.length() + " bytes, while taken "
                            + refusal();
                }
            }
        }
        return "no answer";
    }

    private static String refusal() {
        try (NetBackend second = open("tap0")) {
            return "no: " + second.isUp();
        } catch (VmException e) {
            return e.sentence();
        }
    }
}
