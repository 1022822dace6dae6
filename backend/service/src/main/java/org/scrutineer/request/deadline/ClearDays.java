package org.scrutineer.request.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * Regulation 17(2) of SI 2012/2089: a document is provided "no later than 10 clear days after the
 * executive receives the request" (legislation.gov.uk/uksi/2012/2089/regulation/17/made). Of clear
 * days neither the day of the request counts nor the day of the answer, so that the last day is the
 * one after ten whole days. The regulation does not say which days count; where the council counts
 * working days, Saturdays, Sundays and England's bank holidays do not.
 *
 * @param received the day on which the executive had the request
 */
public record ClearDays(LocalDate received, DayKind unit) {

    private static final int TEN = 10;

    /** The last day on which the document is provided in time. */
    public LocalDate lastDay(BankHolidays holidays) {
        return new DayCount(holidays, List.of()).after(received, TEN + 1, unit);
    }

    /** How many days are left on a day; below 0 by how many it is overdue. */
    public int left(LocalDate today, BankHolidays holidays) {
        DayCount count = new DayCount(holidays, List.of());
        LocalDate last = lastDay(holidays);
        return today.isAfter(last)
                ? -count.between(last, today, unit)
                : count.between(today, last, unit);
    }

    /** Such as "2 days left", "today is the last day" or "1 working day overdue". */
    public String standing(LocalDate today, BankHolidays holidays) {
        int days = left(today, holidays);
        if (today.isAfter(lastDay(holidays))) {
            return days == 0 ? "overdue" : unit.words(-days) + " overdue";
        }
        return days == 0 ? "today is the last day" : unit.words(days) + " left";
    }
}
