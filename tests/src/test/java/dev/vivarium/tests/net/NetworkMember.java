package dev.vivarium.tests.net;

import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.hub.InternalNetwork;

import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A process on an internal network: it calls out its number for ever, and prints the number of whoever it hears. */
final class NetworkMember {
    private static final int NUMBER_AT = 20;

    private NetworkMember() {
    }

    /** Arguments: the networks' folder, and a number below 100. */
    public static void main(String[] arguments) throws Exception {
        byte[] call = new byte[60];
        call[0] = (byte) 0xff;
        call[6] = 0x52;
        call[NUMBER_AT] = Byte.parseByte(arguments[1]);
        call[11] = call[NUMBER_AT];
        try (InternalNetwork network = InternalNetwork.join(
                new InternalNetwork.Settings(Path.of(arguments[0]), "lab", false, "net-0"),
                new MetricRegistry())) {
            Semaphore looks = new Semaphore(0);
            network.connect(looks::release);
            while (!System.out.checkError()) {
                network.send(new Frame(call));
                looks.tryAcquire(20, TimeUnit.MILLISECONDS);
                for (Frame heard = network.receive(); heard != null; heard = network.receive()) {
                    System.out.println(heard.bytes()[NUMBER_AT]);
                }
            }
        }
    }
}
