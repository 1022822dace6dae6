import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import * as z from "zod/mini";
import { calendarQuery } from "#/api/calendar";
import { meQuery } from "#/api/session";
import { may } from "#/app/permissions";
import { CalendarMonths } from "#/features/calendar/CalendarMonths";
import { byMonth, daysFrom, monthsShown, parts, partWords } from "#/features/calendar/calendar";
import { londonDay, londonMonth, monthFrom } from "#/ui/dates";
import { Announcement } from "#/ui/Notices";
import { Page } from "#/ui/Page";
import { Select } from "#/ui/Select";
import { SubNavigation, SubNavigationLink } from "#/ui/SubNavigation";

export const Route = createFileRoute("/calendar")({
  validateSearch: z.object({
    month: z.catch(z.optional(z.string().check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])$/))), undefined),
    show: z.catch(z.optional(z.enum(parts)), undefined),
  }),
  loaderDeps: ({ search: { month } }) => ({ month: month ?? thisMonth() }),
  loader: ({ context, deps: { month } }) => {
    const { from, to } = daysFrom(month);
    return context.queryClient.ensureQueryData(calendarQuery(from, to));
  },
  component: CalendarPage,
});

function thisMonth() {
  return londonDay(new Date()).slice(0, 7);
}

function CalendarPage() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const first = search.month ?? thisMonth();
  const { from, to } = daysFrom(first);
  const entries = useSuspenseQuery(calendarQuery(from, to)).data;
  const me = useQuery(meQuery).data ?? null;
  const on = byMonth(entries, first, search.show).flatMap((month) => month.entries).length;
  return (
    <Page title="Calendar">
      <div className="app-column">
        <p className="govuk-body">
          What is to come that you may know of: the next editions of each scorecard by its timetable, until
          when one can ask about what was published, and when committees and performance clinics meet.
        </p>
        <ul className="govuk-list">
          {may(me, "editions:read") ? (
            <li>
              <Link to="/e-mails" hash="own-calendar" className="govuk-link">
                Have it in your own calendar
              </Link>
            </li>
          ) : null}
          <li>
            <a href="/api/v1/calendar.ics" className="govuk-link" download>
              Download the next year as a calendar file (ICS)
            </a>
          </li>
        </ul>
      </div>
      <SubNavigation label="Which months">
        {[-monthsShown, 0, monthsShown].map((months) => (
          <SubNavigationLink
            key={months}
            to="/calendar"
            search={{ ...search, month: monthFrom(first, months) }}
            current={months === 0}
          >
            {months === 0
              ? monthsInWords(from, to)
              : months < 0
                ? "Three months before"
                : "Three months after"}
          </SubNavigationLink>
        ))}
      </SubNavigation>
      <search aria-label="Narrow the calendar">
        <Select
          id="show"
          label="Show"
          choices={[
            { value: "", label: "Everything" },
            ...parts.map((part) => ({ value: part, label: partWords[part] })),
          ]}
          value={search.show ?? ""}
          onChange={({ target }) =>
            void navigate({
              search: { ...search, show: parts.find((part) => part === target.value) },
              replace: true,
              resetScroll: false,
            })
          }
        />
      </search>
      <Announcement>
        {on === 0
          ? "Nothing is on in these months."
          : `${on} ${on === 1 ? "entry" : "entries"} in these months.`}
      </Announcement>
      <CalendarMonths entries={entries} first={first} part={search.show} />
    </Page>
  );
}

function monthsInWords(from: string, to: string) {
  return `${londonMonth(from)} to ${londonMonth(to)}`;
}
