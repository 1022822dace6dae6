import type { components } from "#/api/schema";
import { Button } from "#/ui/Button";
import { Details } from "#/ui/Details";
import { londonDateTime } from "#/ui/dates";
import { WarningText } from "#/ui/Notices";

type CalendarAddress = components["schemas"]["CalendarAddress"];

interface OwnCalendarProps {
  /** With the address when it was made just now. */
  address: CalendarAddress;
  /** What is being done, while it is. */
  doing?: "MAKE" | "TAKE_BACK";
  onMake: () => void;
  onTakeBack: () => void;
}

/** The secret address by which a person's own calendar program reads what is to come. */
export function OwnCalendar({
  address: { offered, madeAt, address },
  doing,
  onMake,
  onTakeBack,
}: OwnCalendarProps) {
  return (
    <>
      <p className="govuk-body">
        Outlook, Google Calendar and Apple’s calendar can show what is to come and keep it up to date. They
        cannot sign in, so they read it from a secret address of yours.
      </p>
      {address ? (
        <>
          <p className="govuk-body">Your address:</p>
          <p className="govuk-inset-text app-mail">
            <code className="app-code">{address}</code>
          </p>
          <WarningText>Copy it now. It is not shown again.</WarningText>
        </>
      ) : null}
      {madeAt ? (
        <p className="govuk-body">
          You made an address on <time dateTime={madeAt}>{londonDateTime(madeAt)}</time>.
          {address ? null : " It is not shown again: make a new one if you have lost it."}
        </p>
      ) : null}
      {offered ? null : (
        <p className="govuk-body">
          No address can be made for you yet: the service has not read from the single sign-on what you may
          see. Look again in an hour.
        </p>
      )}
      <Details summary="What it gives, and how to use it">
        <ul className="govuk-list govuk-list--bullet">
          <li>
            Whoever has the address sees what you may know of: when editions come, and when committees and
            performance clinics meet.
          </li>
          <li>It has nothing that is not published, names nothing that is exempt, and opens no page.</li>
          <li>
            A new address takes the place of the old one, which then opens nothing. Do that when somebody else
            may have it.
          </li>
          <li>
            In your calendar, look for “Add calendar”, then “Subscribe from web”, “From URL” or “New calendar
            subscription”, and paste it there.
          </li>
        </ul>
      </Details>
      <div className="govuk-button-group">
        {offered ? (
          <Button type="button" look="secondary" busy={doing === "MAKE"} onClick={onMake}>
            {madeAt ? "Make a new address" : "Make an address"}
          </Button>
        ) : null}
        {madeAt ? (
          <Button type="button" look="warning" busy={doing === "TAKE_BACK"} onClick={onTakeBack}>
            Take the address back
          </Button>
        ) : null}
      </div>
    </>
  );
}
