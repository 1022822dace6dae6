import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";

type DeepDiveRequest = components["schemas"]["DeepDiveRequest"];

interface GivenRequestsProps {
  requests: readonly DeepDiveRequest[];
  heading?: string;
  headingId?: string;
}

/** Accepted requests that wait for this person, to answer or to agree, with the day by which they are due. */
export function GivenRequests(props: GivenRequestsProps) {
  const { requests, heading = "Deep-dive requests given to you", headingId = "given-heading" } = props;
  const open = requests.filter(({ state, joinedTo }) => state === "ACCEPTED" && !joinedTo);
  if (open.length === 0) return null;
  return (
    <section className="app-column" aria-labelledby={headingId}>
      <h2 className="govuk-heading-m" id={headingId}>
        {heading}
      </h2>
      <ul className="app-rows">
        {open.map(({ reference, measures, stateText, clocks, documentClock }) => (
          <li className="app-rows__item" key={reference}>
            <Link
              to="/requests/$reference"
              params={{ reference }}
              className="govuk-link govuk-!-font-weight-bold app-rows__link"
            >
              {measures.map(({ title }) => title).join(", ")}
            </Link>
            <p className="govuk-body">
              {[
                stateText,
                ...clocks.map(({ text }) => text),
                ...(documentClock?.state === "RUNNING" ? [documentClock.text] : []),
              ].join(". ")}
              .
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
