/** Files of figures in: parse, check, stage, merge. All of a file or nothing of it. */
package org.scrutineer.ingest;
