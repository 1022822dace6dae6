package org.scrutineer.settings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
public class SettingsRepository implements PanacheRepositoryBase<Settings, Integer> {

    public Settings get() {
        return findById(Settings.ONLY);
    }

    Settings getToChange() {
        return findById(Settings.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
