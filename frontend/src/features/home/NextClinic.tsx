import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { londonMeeting } from "#/ui/dates";

type Clinic = components["schemas"]["Clinic"];

/** The next performance clinic, for whoever is invited or may read what it is about. Nothing where none is to come. */
export function NextClinic({ clinics }: { clinics: readonly Clinic[] }) {
  const [next, ...later] = clinics;
  if (!next) return null;
  const { reference, title, startsAt, endsAt, place, link, invitedMe } = next;
  return (
    <section aria-labelledby="clinics-heading">
      <h2 className="govuk-heading-m app-home__heading" id="clinics-heading">
        Performance clinics
      </h2>
      <ul className="app-lines">
        <li className="app-lines__item app-lines__item--running">
          <Link to="/clinics/$clinic" params={{ clinic: reference }} className="govuk-link">
            {title}
          </Link>
          <p>
            {londonMeeting(startsAt, endsAt)}
            {place ? `, ${place}` : link ? ", online" : ""}.{invitedMe ? " You are invited." : ""}
          </p>
        </li>
      </ul>
      <p className="govuk-body-s">
        <Link to="/clinics" className="govuk-link">
          {later.length === 0
            ? "All performance clinics"
            : `${later.length} more to come, and those that are over`}
        </Link>
      </p>
    </section>
  );
}
