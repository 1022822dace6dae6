import { Link } from "@tanstack/react-router";
import { ConfirmationPanel } from "#/ui/ConfirmationPanel";
import { londonMeeting } from "#/ui/dates";
import { TakesFocus } from "#/ui/TakesFocus";
import type { Clinic } from "./clinic";

/** What governance sees after booking a clinic. */
export function ClinicBooked({ clinic }: { clinic: Clinic }) {
  const { reference, title, startsAt, endsAt, invited } = clinic;
  return (
    <TakesFocus>
      <div className="app-column">
        <ConfirmationPanel title="Clinic booked">
          {title}
          <br />
          <strong>{reference}</strong>
        </ConfirmationPanel>
        <p className="govuk-body">{londonMeeting(startsAt, endsAt)}.</p>
        <h2 className="govuk-heading-m">What happens next</h2>
        <p className="govuk-body">
          {invited.length === 0
            ? "Nobody is invited yet. You can invite people by changing the clinic."
            : `${invited.length === 1 ? "1 person gets" : `${invited.length} people get`} a calendar invitation by e-mail. When you change or cancel the clinic, their calendars change with it.`}
        </p>
        <p className="govuk-body">Members can send questions in until it is held.</p>
        <p className="govuk-body">
          <Link to="/clinics/$clinic" params={{ clinic: reference }} className="govuk-link">
            See clinic {reference}
          </Link>
        </p>
      </div>
    </TakesFocus>
  );
}
