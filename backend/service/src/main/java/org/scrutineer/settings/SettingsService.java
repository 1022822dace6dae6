package org.scrutineer.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.http.Precondition;

/** Chooses how figures are read. */
@ApplicationScoped
public class SettingsService {

    private final SettingsRepository repository;
    private final AuditLog audit;

    SettingsService(SettingsRepository repository, AuditLog audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /** Changes the version the caller read. Published editions stay as they are. */
    @Transactional
    public Settings put(SettingsDraft choice, Precondition precondition) {
        Settings settings = repository.getToChange();
        precondition.check(settings.version());
        settings.choose(choice);
        repository.flush();
        audit.record("settings-chosen", "settings", "council", Map.of("settings", choice));
        return settings;
    }
}
