/** Work that the clock asks for, done once however many instances run. */
@org.jspecify.annotations.NullMarked
package org.scrutineer.job;
