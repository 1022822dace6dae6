package org.scrutineer.edition.life;

import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.Edition;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.scorecard.Scorecard;

/**
 * An edition has just been frozen. Fired within its transaction, for what must go with it or not
 * happen at all: an observer only writes down what is to be done.
 *
 * @param document as the whole audience reads it
 * @param full with what is exempt from publication, for the scorecard's exempt committees; null
 *     when nothing is
 */
public record EditionPublished(
        Scorecard scorecard,
        Edition edition,
        EditionDocument document,
        @Nullable EditionDocument full) {}
