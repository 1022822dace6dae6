import { Link } from "@tanstack/react-router";
import { londonMeeting } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import { type Clinic, clinicStateWords, onWhat } from "./clinic";

interface ClinicListProps {
  clinics: readonly Clinic[];
  now: Date;
}

export function ClinicList({ clinics, now }: ClinicListProps) {
  return (
    <ul className="app-list">
      {clinics.map((clinic) => (
        <li className="app-list__item" key={clinic.reference}>
          <h3 className="govuk-heading-s">
            <Link to="/clinics/$clinic" params={{ clinic: clinic.reference }} className="govuk-link">
              {clinic.title} ({clinic.reference})
            </Link>
          </h3>
          <ClinicTags clinic={clinic} now={now} />
          <p className="govuk-body">
            {londonMeeting(clinic.startsAt, clinic.endsAt)}
            {clinic.place ? `, ${clinic.place}` : clinic.link ? ", online" : ""}
          </p>
          <AboutWhat clinic={clinic} />
        </li>
      ))}
    </ul>
  );
}

/** Nothing where all of its agenda is hidden from the reader. */
function AboutWhat({ clinic }: { clinic: Clinic }) {
  const measures = onWhat(clinic);
  if (!measures && !clinic.panel) return null;
  return (
    <p className="govuk-body app-muted">
      {measures ? `On ${measures}.` : `A meeting of ${clinic.panel?.title}.`}
    </p>
  );
}

export function ClinicTags({ clinic, now }: { clinic: Clinic; now: Date }) {
  const { word, colour } = clinicStateWords(clinic, now);
  return (
    <p className="app-list__tags app-state">
      <Tag colour={colour}>{word}</Tag>
      {clinic.invitedMe && clinic.state === "PLANNED" ? <Tag colour="purple">You are invited</Tag> : null}
    </p>
  );
}
