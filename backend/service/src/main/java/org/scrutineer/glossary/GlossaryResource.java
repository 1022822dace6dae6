package org.scrutineer.glossary;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.scrutineer.access.Permission;
import org.scrutineer.http.Items;

/** What the words on scorecards and of children's services mean. */
@Path("/api/v1/glossary")
public class GlossaryResource {

    private final Glossary glossary;

    GlossaryResource(Glossary glossary) {
        this.glossary = glossary;
    }

    @GET
    @PermissionsAllowed({Permission.READ_EDITIONS, Permission.READ_PUBLIC_EDITIONS})
    public Items<GlossaryTerm> list() {
        return new Items<>(glossary.all());
    }
}
