/** Scorecards: audience, timetable, and versions of their set of indicators. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.scorecard;
