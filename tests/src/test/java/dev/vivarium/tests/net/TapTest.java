package dev.vivarium.tests.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.tests.boot.HostTool;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;

/** A tap interface of the kernel's, in namespaces of their own, so that nobody has to be root. */
@Tag("full")
@Tag("linux")
class TapTest {
    @Test
    void theHostAnswersAtTheOtherEnd() throws Exception {
        String java = "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'"
                + " --enable-native-access=ALL-UNNAMED -cp '" + System.getProperty("java.class.path") + "' "
                + TapProgram.class.getName();
        String said = HostTool.output("unshare", "-rn", "sh", "-ec",
                "ip tuntap add dev tap0 mode tap; ip addr add 10.99.0.1/24 dev tap0; ip link set tap0 up\n"
                        + "ip tuntap add dev tun0 mode tun\n" + java + " tap0 tap1 tun0");
        assertEquals("""
                tap0: an answer of 42 bytes, while taken The network interface 'tap0' is in use by another machine or \
                program.
                tap1: There is no network interface 'tap1'. Make it with 'sudo ip tuntap add dev tap1 mode tap user \
                $USER' and 'sudo ip link set tap1 up'.
                tun0: The network interface 'tun0' is no tap interface of one queue. Make one with 'sudo ip tuntap add \
                dev NAME mode tap user $USER', and a bridge between the two if it is to lead there.
                """, said);
    }
}
