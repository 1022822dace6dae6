/** Councils, regions and countries, and the groups that a council is compared with. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.area;
