/** An edition as files: PDF, workbook and CSV, made in the background from what was frozen. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.pack;
