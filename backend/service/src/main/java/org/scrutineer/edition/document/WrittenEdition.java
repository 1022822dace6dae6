package org.scrutineer.edition.document;

import java.util.List;

/**
 * All that an edition says to those who read one variant of it.
 *
 * @param measures in the scorecard's order
 */
public record WrittenEdition(EditionDocument scorecard, List<MeasureDocument> measures) {}
