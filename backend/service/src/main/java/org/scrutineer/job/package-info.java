/** Work that the clock asks for, done once however many instances run. */
package org.scrutineer.job;
