package dev.vivarium.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivarium.app.machines.GuestNetwork;

import org.junit.jupiter.api.Test;

import java.util.List;

/** How a guest is reached, as a person would write it down. */
class WayTest {
    private static List<Way> ways(List<String> addresses, List<String> forwards) {
        return Way.of(new GuestNetwork(List.of(new GuestNetwork.Card("net0", "52:54:00:12:34:56", true, addresses,
                forwards))));
    }

    @Test
    void addressesComeBeforePorts() {
        assertEquals(List.of(new Way("10.0.2.15", "10.0.2.15"), new Way("fd00::15", "fd00::15"),
                new Way("ssh localhost:2222", "ssh -p 2222 localhost"),
                new Way("localhost:8080 → 80", "localhost:8080"),
                new Way("192.168.1.5:5353 → 53 UDP", "192.168.1.5:5353")),
                ways(List.of("10.0.2.15", "fd00::15"), List.of("tcp:127.0.0.1:2222:22", "tcp:0.0.0.0:8080:80",
                        "udp:192.168.1.5:5353:53")));
    }

    @Test
    void whatIsNoneIsNotShown() {
        assertEquals(List.of(), ways(List.of("rm -rf /", ""), List.of("sctp:127.0.0.1:1:2", "tcp:127.0.0.1:0:2")));
    }

    @Test
    void aGuestWithManyAddressesDoesNotFillThePanel() {
        List<String> many = java.util.stream.IntStream.range(0, 60).mapToObj(each -> "10.0.0." + each).toList();
        assertEquals(12, ways(many, List.of()).size());
    }
}
