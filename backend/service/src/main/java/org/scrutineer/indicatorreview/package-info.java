/** Which measures a scorecard is to show: what a group of members and officers makes of its set. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.indicatorreview;
