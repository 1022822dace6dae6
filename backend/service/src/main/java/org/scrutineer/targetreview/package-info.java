/** Next year's targets: what is proposed, what it would have rated, and what the board approves. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.targetreview;
