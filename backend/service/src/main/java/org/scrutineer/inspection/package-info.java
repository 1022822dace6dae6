/**
 * What inspectors judged, by frameworks that are dated data, and the measures their reports speak
 * of.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.inspection;
