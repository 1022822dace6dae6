import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";
import { londonDateTime } from "#/ui/dates";
import type { DeepDiveRequest } from "./request";

type Clinic = components["schemas"]["Clinic"];

const states: Record<Clinic["state"], string> = {
  PLANNED: "planned",
  HELD: "held",
  CANCELLED: "cancelled",
};

/** The clinics on whose agenda a request stands: its own place, or that of the one it joined. */
export function clinicsOf(
  { reference, joinedTo }: DeepDiveRequest,
  onMeasure: readonly Clinic[],
): readonly Clinic[] {
  return onMeasure.filter(({ requests }) =>
    requests.some((item) => item.reference === (joinedTo ?? reference)),
  );
}

interface RequestClinicsProps {
  request: DeepDiveRequest;
  clinics: readonly Clinic[];
  mayArrange: boolean;
}

/** Where a request that was accepted for a clinic is met about. */
export function RequestClinics({ request, clinics, mayArrange }: RequestClinicsProps) {
  const waits = request.state === "ACCEPTED" && !clinics.some(({ state }) => state === "PLANNED");
  return (
    <section aria-labelledby="clinics-heading">
      <h2 className="govuk-heading-m" id="clinics-heading">
        Performance clinic
      </h2>
      {waits ? <p className="govuk-body">No clinic is booked for this request yet.</p> : null}
      {clinics.length > 0 ? (
        <ul className="govuk-list">
          {clinics.map(({ reference, title, state, startsAt }) => (
            <li key={reference}>
              <Link to="/clinics/$clinic" params={{ clinic: reference }} className="govuk-link">
                {title} ({reference})
              </Link>
              , {states[state]}, {londonDateTime(startsAt)}
            </li>
          ))}
        </ul>
      ) : null}
      {waits && mayArrange && !request.joinedTo ? (
        <p className="govuk-body">
          <Link to="/clinics/new" search={{ request: request.reference }} className="govuk-link">
            Arrange a clinic for this request
          </Link>
        </p>
      ) : null}
    </section>
  );
}
