package dev.vivarium.host.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.host.HostException;
import dev.vivarium.host.HostException.Kind;

import org.junit.jupiter.api.Test;

class CodeRefusalTest {
    @Test
    void otherProcessorsAreUnsupported() {
        HostException refused = assertThrows(HostException.class, () -> CodeViews.forHost("Linux", "aarch64"));
        assertEquals(Kind.UNSUPPORTED, refused.kind());
        assertTrue(refused.getMessage().contains("aarch64"), refused.getMessage());
    }

    @Test
    void otherSystemsAreUnsupported() {
        HostException refused = assertThrows(HostException.class, () -> CodeViews.forHost("Mac OS X", "x86_64"));
        assertEquals(Kind.UNSUPPORTED, refused.kind());
    }

    @Test
    void bothSystemsAreKnown() throws HostException {
        assertInstanceOf(LinuxCodeViews.class, CodeViews.forHost("Linux", "amd64"));
        assertInstanceOf(WindowsCodeViews.class, CodeViews.forHost("Windows 11", "amd64"));
    }

    @Test
    void policyIsToldFromShortage() {
        assertEquals(Kind.DENIED, LinuxCodeViews.failure(13).kind());
        assertEquals(Kind.DENIED, LinuxCodeViews.failure(1).kind());
        assertEquals(Kind.EXHAUSTED, LinuxCodeViews.failure(12).kind());
        assertEquals(Kind.UNSUPPORTED, LinuxCodeViews.failure(38).kind());
        assertEquals(Kind.DENIED, WindowsCodeViews.failure(5).kind());
        assertEquals(Kind.DENIED, WindowsCodeViews.failure(1655).kind());
        assertEquals(Kind.EXHAUSTED, WindowsCodeViews.failure(1455).kind());
    }
}
