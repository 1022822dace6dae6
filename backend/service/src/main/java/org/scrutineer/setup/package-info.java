/** The set-up of the council in one workbook: measures, targets, scorecards, groups, localities. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.setup;
