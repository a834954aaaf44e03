package dev.vivarium.engine.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.api.CardSettings.Model;
import dev.vivarium.engine.api.CardSettings.Shaping;
import dev.vivarium.engine.api.DisplaySettings.Address;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What people write of networks, and what is made of it. */
class NetWordsTest {
    private static NetSettings parse(String words) {
        return NetWords.parse(List.of(words.split(",", -1)));
    }

    @Test
    void networksSayThemselvesAsTheyWereSaid() {
        for (String words : List.of("nat", "nat,isolated", "nat,host=off", "nat,isolated,host=off", "internal:lab-1",
                "internal:lab,dhcp", "tap:tap0", "socket:listen=127.0.0.1:5000", "socket:connect=[::1]:5000",
                "socket:connect=unix:/tmp/a.sock", "socket:udp=127.0.0.1:1,remote=[::1]:2", "none",
                "nat,host=off,dns=127.0.0.1:5353,dns=[0:0:0:0:0:0:0:1]:53,tftp=/srv/boot,bootfile=a/b.pxe",
                "nat,bootfile=http://10.0.2.2:8000/menu.ipxe")) {
            assertEquals(words, parse(words).toString());
        }
        assertEquals(new NetSettings.Nat(true, true, List.of(), NatServices.USUAL), parse("nat,host=on,isolated"));
        assertEquals("nat,dns=192.168.1.1:53,dns=[2001:db8:0:0:0:0:0:1]:53",
                parse("nat,dns=192.168.1.1,dns=2001:db8::1").toString());
        assertEquals(new NetSettings.Connect(new Address.Network("::1", 5000)), parse("socket:connect=[::1]:5000"));
    }

    @Test
    void whatIsNoNetworkIsRefusedInWords() {
        for (String words : List.of("", "lan", "nat,fast", "nat,dhcp", "nat,dns=", "nat,dns=localhost",
                "nat,dns=1.1.1.1:x", "nat,dns=::1,dns=::1,dns=::1,dns=::1", "nat,tftp=", "nat,bootfile=a b",
                "none,tftp=/srv", "internal:", "internal:Lab", "internal:../x",
                "internal:lab,isolated", "tap:", "tap:a/b", "tap:averylongname012", "socket:listen=", "socket:listen=x",
                "socket:listen=:5", "socket:connect=h:99999", "socket:udp=h:1", "socket:udp=h:1,remote=h",
                "socket:pipe=x", "none,isolated")) {
            String sentence = assertThrows(IllegalArgumentException.class, () -> parse(words), words).getMessage();
            assertTrue(sentence.contains("'") || sentence.contains("datagrams")
                    || sentence.contains("resolvers") || sentence.contains("folder"), sentence);
        }
    }

    @Test
    void forwardsSayThemselvesAsTheyWereSaid() {
        for (String words : List.of("tcp:127.0.0.1:2222:22", "udp:0.0.0.0:53:5353", "tcp:[::1]:1:65535")) {
            assertEquals(words, ForwardSettings.parse(words).toString());
        }
        assertArrayEquals(new byte[]{127, 0, 0, 1},
                ForwardSettings.parse("tcp:127.0.0.1:2222:22").host().getAddress());
        for (String words : List.of("", "tcp", "tcp:2222:22", "tcp:localhost:2222:22", "tcp:127.0.0.1:0:22",
                "tcp:127.0.0.1:1:65536", "tcp:127.0.0.1.5:1:2", "tcp:[::1:1:2", "sctp:127.0.0.1:1:2",
                "tcp:127.0.0.1:1:2:3", "tcp:127.0.0.1:-1:2")) {
            assertThrows(IllegalArgumentException.class, () -> ForwardSettings.parse(words), words);
        }
    }

    @Test
    void aCardHasAnAddressOfItsOwn() {
        CardSettings card = new CardSettings(new NetSettings.None(), Model.VIRTIO, "56:49:56:0a:ff:00", true, null,
                Shaping.NONE);
        assertArrayEquals(new byte[]{0x56, 0x49, 0x56, 0x0a, -1, 0}, card.macBytes());
        for (String mac : List.of("", "56:49:56:0a:ff", "57:49:56:0a:ff:00", "56:49:56:0A:ff:00", "00:00:00:00:00:00",
                "56-49-56-0a-ff-00", "56:49:56:0a:ff:00:")) {
            assertThrows(IllegalArgumentException.class,
                    () -> new CardSettings(new NetSettings.None(), Model.VIRTIO, mac, true, null, Shaping.NONE), mac);
        }
        assertThrows(IllegalArgumentException.class, () -> new Shaping(-1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Shaping(0, Double.NaN, 0));
        assertThrows(IllegalArgumentException.class, () -> new Shaping(0, 100.1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Shaping(0, 0, -1));
    }
}
