package org.scrutineer.search;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.scrutineer.access.Permission;
import org.scrutineer.http.OneLine;

/** One box for everything that can be read. */
@Path("/api/v1/search")
public class SearchResource {

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    @GET
    @PermissionsAllowed({Permission.READ_EDITIONS, Permission.READ_PUBLIC_EDITIONS})
    @Transactional
    public SearchResults search(
            @QueryParam("q") @NotNull @OneLine @Size(min = 2, max = 100) String asked) {
        return search.find(asked.strip());
    }
}
