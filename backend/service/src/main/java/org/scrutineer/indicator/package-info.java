/** What a council measures: definition, unit, direction, frequency. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.indicator;
