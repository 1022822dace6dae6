/** The demonstration: Rotherham's published figures, loaded the way that officers load theirs. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.demo;
