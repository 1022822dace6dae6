/**
 * The rules that turn figures into ratings and directions. Pure: no clock, no database, no
 * framework.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.assessment;
