package org.scrutineer.edition.reading;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.scrutineer.access.Permission;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorDefinition;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.indicator.IndicatorService;

/** What another definition of an indicator would change, before it is saved. */
@Path("/api/v1/indicators/{indicator}/definition-preview")
public class DefinitionPreviewResource {

    private final IndicatorRepository indicators;
    private final IndicatorService service;
    private final DefinitionPreviews previews;

    DefinitionPreviewResource(
            IndicatorRepository indicators, IndicatorService service, DefinitionPreviews previews) {
        this.indicators = indicators;
        this.service = service;
        this.previews = previews;
    }

    @POST
    @PermissionsAllowed(Permission.WRITE_INDICATORS)
    @Transactional
    public DefinitionPreview preview(String indicator, @NotNull @Valid IndicatorDefinition body) {
        Indicator now = indicators.get(indicator);
        service.checkChange(now, body);
        return previews.of(now, body);
    }
}
