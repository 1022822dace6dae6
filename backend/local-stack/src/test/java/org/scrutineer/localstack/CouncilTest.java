package org.scrutineer.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CouncilTest {
    private static final StackOptions RUN = StackOptions.of(List.of("run"));

    @Test
    void anotherCouncilHasAFolderOfItsOwnAndNoDemonstration() {
        Council darlington = Council.named(Map.of("SCRUTINEER_COUNCIL", "E06000005"));
        Council rotherham = Council.named(Map.of());
        assertFalse(darlington.hasDemonstration());
        assertTrue(rotherham.hasDemonstration());
        assertEquals(rotherham, Council.named(Map.of("SCRUTINEER_COUNCIL", " E08000018 ")));
        assertNotEquals(
                Stack.dataFolder(RUN, rotherham).path("postgres"),
                Stack.dataFolder(RUN, darlington).path("postgres"));
    }

    @Test
    void itsNameIsThatOfTheServicesAreas() {
        Path project = ProjectFolder.find();
        assertEquals(Optional.of("Rotherham"), Council.ROTHERHAM.name(project));
        assertEquals(Optional.of("Darlington"), new Council("E06000005").name(project));
        assertEquals(Optional.empty(), new Council("E99999999").name(project));
    }

    @Test
    void whatIsNoCodeIsRefused() {
        assertThrows(
                StackFault.class,
                () -> Council.named(Map.of("SCRUTINEER_COUNCIL", "../rotherham")));
    }

    @Test
    void aStackThatIsThrownAwayIsRotherhamsUnlessAnotherIsNamed() {
        Map<String, String> environment = Map.of("SCRUTINEER_COUNCIL", "E06000005");
        StackOptions named =
                StackOptions.of(List.of("throw-away", "--council", "E06000005", "--", "true"));
        assertEquals(new Council("E06000005"), named.council(Map.of()));
        assertEquals(List.of("true"), named.command());
        assertEquals(
                Council.ROTHERHAM, StackOptions.of(List.of("throw-away")).council(environment));
        assertEquals(new Council("E06000005"), RUN.council(environment));
        assertThrows(StackFault.class, () -> StackOptions.of(List.of("throw-away", "--council")));
    }
}
