package org.scrutineer.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFilesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir Path folder;

    @Test
    void aCouncilsRealmHasNoAccountAndNoSecretInIt() throws IOException {
        JsonNode realm = realm(false, false);
        assertEquals(
                Set.of("admin-cli", "scrutineer-directory", "scrutineer-web"),
                names(realm, "clients", "clientId"));
        assertEquals(
                Set.of("service-account-scrutineer-directory"),
                names(realm, "users", "username"),
                "no person's account");
        assertEquals("${SCRUTINEER_OIDC_CLIENT_SECRET}", realm.at("/clients/0/secret").asText());
        assertEquals(
                "${SCRUTINEER_DIRECTORY_CLIENT_SECRET}", realm.at("/clients/1/secret").asText());
        assertFalse(Files.readString(folder.resolve("scrutineer-realm.json")).contains("demo-"));
    }

    @Test
    void theDemoAddsItsAccountsButNoTestClient() throws IOException {
        JsonNode realm = realm(true, false);
        assertEquals(
                Set.of(
                        "admin-cli",
                        "council-system",
                        "council-system-write",
                        "scrutineer-directory",
                        "scrutineer-web"),
                names(realm, "clients", "clientId"));
        assertEquals(12, realm.get("users").size());
        assertFalse(Files.exists(folder.resolve("another-realm.json")));
        for (JsonNode client : realm.get("clients")) {
            assertFalse(
                    client.get("directAccessGrantsEnabled").asBoolean(),
                    "no tokens by password: " + client);
            assertFalse(
                    client.get("fullScopeAllowed").asBoolean(),
                    "only the roles it needs: " + client);
        }
    }

    @Test
    void theTestsGetTheirClientsAndASecondRealm() throws IOException {
        JsonNode realm = realm(true, true);
        assertTrue(names(realm, "clients", "clientId").contains("scrutineer-test"));
        assertTrue(Files.exists(folder.resolve("another-realm.json")));
        realm(true, false);
        assertFalse(
                Files.exists(folder.resolve("another-realm.json")),
                "left over from an earlier start");
    }

    @Test
    void everyRoleIsDescribedAndEveryAccountHasRolesThatExist() throws IOException {
        JsonNode realm = realm(true, true);
        Set<String> roles = new TreeSet<>();
        for (JsonNode role : realm.at("/roles/realm")) {
            assertFalse(role.get("description").asText().isBlank());
            roles.add(role.get("name").asText());
        }
        assertEquals(10, roles.size());
        roles.add("default-roles-scrutineer");
        for (JsonNode user : realm.get("users")) {
            user.path("realmRoles")
                    .forEach(
                            role ->
                                    assertTrue(
                                            roles.contains(role.asText()), user + " has " + role));
        }
    }

    @Test
    void listsGrowObjectsMergeAndSingleValuesAreReplaced() throws IOException {
        ObjectNode merged =
                RealmFiles.layOver(
                        read("{'a':[1],'b':{'x':1,'y':1},'c':'old'}"),
                        read("{'a':[2],'b':{'y':2},'c':'new','d':true}"));
        assertEquals(read("{'a':[1,2],'b':{'x':1,'y':2},'c':'new','d':true}"), merged);
    }

    private JsonNode realm(boolean demo, boolean testClients) throws IOException {
        RealmFiles.write(ProjectFolder.find(), folder, demo, testClients);
        return JSON.readTree(folder.resolve("scrutineer-realm.json").toFile());
    }

    private static ObjectNode read(String text) throws IOException {
        return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
    }

    private static Set<String> names(JsonNode realm, String list, String field) {
        Set<String> names = new TreeSet<>();
        realm.get(list).forEach(entry -> names.add(entry.get(field).asText()));
        return names;
    }
}
