package org.scrutineer.about;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.area.AreaName;
import org.scrutineer.area.AreaRepository;

/** What this service is, for anyone: the only answer that needs no sign-in. */
@Path("/api/v1/service")
@PermitAll
public class ServiceResource {

    private static final String LICENCE = "Open Government Licence v3.0";
    private static final String LICENCE_URL =
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
    private static final String NOTICE =
            "Demonstration on published open data. Not the council's own service. Requests, clinics and what came of them are examples, not Rotherham's own record.";
    private static final List<Source> DEMONSTRATION_SOURCES =
            List.of(
                    new Source(
                            "Department for Education, Local Authority Interactive Tool (April 2026)",
                            LICENCE,
                            LICENCE_URL),
                    new Source(
                            "Department for Education, pupil attendance in schools (weekly)",
                            LICENCE,
                            LICENCE_URL),
                    new Source(
                            "Department for Education, children's services statistical neighbour models (2021 and 2025)",
                            LICENCE,
                            LICENCE_URL),
                    new Source(
                            "Youth Justice Board and Cafcass, as published through the Local Authority Interactive Tool",
                            LICENCE,
                            LICENCE_URL),
                    new Source(
                            "Rotherham Metropolitan Borough Council, Council Plan targets for 2022/23 and the Early Help report of March 2017 (facts from public papers)",
                            "Public committee papers",
                            "https://www.rotherham.gov.uk/strategies-plans-policies/council-plan-theme-every-child-able-fulfil-potential-1/3"));

    /** The council, and whether these are a demonstration's figures. */
    public record Service(
            String name,
            AreaName council,
            boolean demonstration,
            String notice,
            String accessibilityContact,
            List<Source> sources) {}

    /** Where figures come from. */
    public record Source(String name, String licence, String url) {}

    private final AreaRepository areas;
    private final boolean demonstration;
    private final String accessibilityContact;

    ServiceResource(
            AreaRepository areas,
            @ConfigProperty(name = "scrutineer.demo") boolean demonstration,
            @ConfigProperty(name = "scrutineer.accessibility-contact")
                    Optional<String> accessibilityContact) {
        this.areas = areas;
        this.demonstration = demonstration;
        this.accessibilityContact = accessibilityContact.orElse("");
    }

    @GET
    @Blocking
    public Service service() {
        return new Service(
                "Scrutineer",
                areas.council(),
                demonstration,
                demonstration ? NOTICE : "",
                accessibilityContact,
                demonstration ? DEMONSTRATION_SOURCES : List.of());
    }
}
