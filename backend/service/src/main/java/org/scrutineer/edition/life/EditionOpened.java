package org.scrutineer.edition.life;

import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.Edition;

/**
 * An edition is now in preparation. Fired within the transaction that opens it.
 *
 * @param corrects the published revision that it puts right; null for a first one
 */
public record EditionOpened(Edition edition, @Nullable Edition corrects) {}
