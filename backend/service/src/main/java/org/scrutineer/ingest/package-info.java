/** Files of figures in: parse, check, stage, merge. All of a file or nothing of it. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.ingest;
