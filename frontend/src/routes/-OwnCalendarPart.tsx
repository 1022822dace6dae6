import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { calendarAddressQuery } from "#/api/calendar";
import { client, versioned } from "#/api/client";
import { OwnCalendar } from "#/features/e-mails/OwnCalendar";
import { WriteOutcome } from "#/ui/WriteOutcome";

const done = {
  MAKE: "Your calendar’s address is made",
  TAKE_BACK: "Your calendar’s address is taken back: it opens nothing any more",
} as const;

/** Makes, renews and takes back the address, and shows it this once. */
export function OwnCalendarPart() {
  const cache = useQueryClient();
  const query = useSuspenseQuery(calendarAddressQuery);
  const { data, etag } = query.data;
  const act = useMutation({
    mutationFn: (wanted: keyof typeof done) => {
      const params = { header: { "If-Match": etag } };
      return versioned(
        wanted === "MAKE"
          ? client.PUT("/me/calendar-address", { params })
          : client.DELETE("/me/calendar-address", { params }),
      );
    },
    onSuccess: (changed) => {
      const { address: _, ...kept } = changed.data;
      cache.setQueryData(calendarAddressQuery.queryKey, { ...changed, data: kept });
    },
  });
  return (
    <section aria-labelledby="own-calendar">
      <h2 className="govuk-heading-m" id="own-calendar" tabIndex={-1}>
        Your own calendar
      </h2>
      <WriteOutcome
        what="address"
        problem={act.error}
        success={act.isSuccess ? done[act.variables] : undefined}
        attempt={act.submittedAt}
        onReload={async () => {
          await query.refetch();
          act.reset();
        }}
      />
      <OwnCalendar
        address={{ ...data, address: act.data?.data.address }}
        doing={act.isPending ? act.variables : undefined}
        onMake={() => act.mutate("MAKE")}
        onTakeBack={() => act.mutate("TAKE_BACK")}
      />
    </section>
  );
}
