/** One value of an indicator for an area and a period, with its revisions. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.periodvalue;
