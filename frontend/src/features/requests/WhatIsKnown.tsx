import type { components } from "#/api/schema";
import { Commentary } from "#/measure/Commentary";
import { leading } from "#/measure/JoinedRequests";
import { Details } from "#/ui/Details";
import { InsetText } from "#/ui/Notices";
import { KnownRequest } from "./KnownRequest";
import type { DeepDiveRequest } from "./request";
import { isOpen } from "./request-state";

interface WhatIsKnownProps {
  commentary: components["schemas"]["Commentary"] | undefined;
  /** Everything that was asked on the measure, on whichever scorecard it stands, the newest first. */
  requests: readonly DeepDiveRequest[];
  supporting: string | undefined;
  onSupport: (reference: string) => void;
}

// The latest answers are of most use; what is older is a press away.
const pastShown = 3;

/** What a member should have read before they ask: what officers say, what is asked already, and what was answered. */
export function WhatIsKnown({ commentary, requests, supporting, onSupport }: WhatIsKnownProps) {
  const shown = leading(requests).filter(({ state }) => state !== "WITHDRAWN");
  const open = shown.filter(isOpen);
  const past = shown.filter((request) => !isOpen(request));
  const earlier = past.slice(pastShown);
  const list = (these: readonly DeepDiveRequest[]) => (
    <ul className="app-rows">
      {these.map((request) => (
        <KnownRequest
          key={request.reference}
          request={request}
          supporting={supporting}
          onSupport={onSupport}
        />
      ))}
    </ul>
  );
  return (
    <section className="app-column" aria-labelledby="known-heading">
      <h2 className="govuk-heading-m" id="known-heading">
        What is already known on this measure
      </h2>
      <h3 className="govuk-heading-s">What officers say</h3>
      {commentary ? (
        <Commentary commentary={commentary} />
      ) : (
        <p className="govuk-body">Officers have not commented on this measure in this edition.</p>
      )}
      <h3 className="govuk-heading-s">What members have asked, and is still open</h3>
      {open.length > 0 ? (
        <>
          {list(open)}
          <InsetText>{whatToDo(open)}</InsetText>
        </>
      ) : (
        <p className="govuk-body">No request on this measure is open.</p>
      )}
      <h3 className="govuk-heading-s">What was asked before</h3>
      {past.length > 0 ? (
        list(past.slice(0, pastShown))
      ) : (
        <p className="govuk-body">Nobody has had an answer on this measure yet.</p>
      )}
      {earlier.length > 0 ? (
        <Details summary={`Earlier requests (${earlier.length} more)`}>{list(earlier)}</Details>
      ) : null}
    </section>
  );
}

/** What somebody who wants to know more can do while a request on the measure is open. */
function whatToDo(open: readonly DeepDiveRequest[]): string {
  const joins =
    "your question then joins the one that is open, keeps your words and your name, and is answered with it.";
  return open.some(({ actions }) => actions.includes("SUPPORT"))
    ? `If you want to know the same, support that request: you will find its answer under My requests. If you want to know something else, ask in your own words below: ${joins}`
    : `If you want to know something else, ask in your own words below: ${joins}`;
}
