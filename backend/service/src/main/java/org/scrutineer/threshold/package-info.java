/** Targets and tolerances of indicators, year by year. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.threshold;
