import { Link } from "@tanstack/react-router";
import type { components } from "#/api/schema";

type DeepDiveRequest = components["schemas"]["DeepDiveRequest"];

/** Accepted requests that this person was named to answer, with the day by which they are due. */
export function GivenRequests({ requests }: { requests: readonly DeepDiveRequest[] }) {
  const open = requests.filter(({ state, joinedTo }) => state === "ACCEPTED" && !joinedTo);
  if (open.length === 0) return null;
  return (
    <section className="app-column" aria-labelledby="given-heading">
      <h2 className="govuk-heading-m" id="given-heading">
        Deep-dive requests given to you
      </h2>
      <ul className="app-rows">
        {open.map(({ reference, measures, stateText, clocks }) => (
          <li className="app-rows__item" key={reference}>
            <Link
              to="/requests/$reference"
              params={{ reference }}
              className="govuk-link govuk-!-font-weight-bold app-rows__link"
            >
              {measures.map(({ title }) => title).join(", ")}
            </Link>
            <p className="govuk-body">{[stateText, ...clocks.map(({ text }) => text)].join(". ")}.</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
