package dev.vivarium.host.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.host.HostException;
import dev.vivarium.host.HostException.Kind;
import dev.vivarium.host.abi.LinuxAbi;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TapErrorsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", "..", "-x", "0123456789abcdef", "a b", "ä"})
    void whatIsNoNameIsRefusedBeforeTheKernelSeesIt(String name) {
        HostException refused = assertThrows(HostException.class, () -> TapDevice.open(name, 2000));
        assertEquals("'" + name + "' cannot be a network interface's name.", refused.getMessage());
    }

    @Test
    void whereThereIsNoDeviceItIsSaidHowToGetIt() {
        HostException refused = TapErrors.opening("/dev/net/tun", LinuxAbi.ENOENT);
        assertEquals(Kind.UNSUPPORTED, refused.kind());
        assertTrue(refused.getMessage().contains("sudo modprobe tun"), refused.getMessage());
        assertEquals(Kind.DENIED, TapErrors.opening("/dev/net/tun", LinuxAbi.EACCES).kind());
    }

    @ParameterizedTest
    @CsvSource({"16,EXHAUSTED,in use by another", "1,DENIED,may not use", "13,DENIED,mode tap user $USER",
            "22,UNSUPPORTED,is no tap interface", "24,EXHAUSTED,ulimit", "5,UNSUPPORTED,(error 5)"})
    void eachRefusalIsASentence(int error, Kind kind, String part) {
        HostException refused = TapErrors.choosing("tap7", error);
        assertEquals(kind, refused.kind());
        assertTrue(refused.getMessage().contains(part), refused.getMessage());
    }

    @Test
    void otherSystemsAreToldWhatTheyHave() {
        assertTrue(TapErrors.notLinux().getMessage().contains("a card on nat or on an internal network"));
        assertTrue(TapErrors.missing("tap7").getMessage().contains("sudo ip tuntap add dev tap7 mode tap user $USER"));
    }
}
