/** Members' questions to governance that are about no measure, and whom members can turn to. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.query;
