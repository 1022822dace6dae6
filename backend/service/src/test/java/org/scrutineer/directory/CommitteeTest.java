package org.scrutineer.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CommitteeTest {

    @Test
    void isNamedInAddressesWithoutSlashes() {
        Committee panel = new Committee("/committees/improving-lives/sub-group");
        assertEquals("improving-lives--sub-group", panel.code());
        assertEquals(panel, Committee.of("improving-lives--sub-group"));
        assertEquals("Sub group", panel.title());
        assertEquals("Improving lives", Committee.of("improving-lives").title());
    }
}
