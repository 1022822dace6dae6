/**
 * The year of a scorecard as a report: assembled from what its editions published, written up by
 * officers, approved by the board, and frozen when it is published.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.annualreport;
