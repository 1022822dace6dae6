/** Who changed what about figures and editions, when and why, read back from the audit log. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.audittrail;
