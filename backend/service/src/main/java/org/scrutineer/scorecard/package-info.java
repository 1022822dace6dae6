/** Who reads a scorecard, when it is due, and the versions of its set of indicators. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.scorecard;
