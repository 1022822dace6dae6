/** What is known to be wrong with other areas' figures: by area, source and year. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.knownproblem;
