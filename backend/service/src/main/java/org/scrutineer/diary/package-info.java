/**
 * What is to come and when: editions by their timetables, windows for requests, meetings and
 * clinics, as a page and as a calendar to subscribe to.
 */
@org.jspecify.annotations.NullMarked
package org.scrutineer.diary;
