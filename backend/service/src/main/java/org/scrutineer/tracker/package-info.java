/**
 * What became of everything that members asked, recommended and agreed: the tracker, and summaries
 * of a quarter or a year.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.tracker;
