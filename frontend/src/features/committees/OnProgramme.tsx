import { Link } from "@tanstack/react-router";
import { isOpen, standsInWords, type WorkItem } from "./work-item";

interface ProgrammeProps {
  items: readonly WorkItem[];
  /** Where it is on none that is open. */
  notYet?: string;
  /** What can be put on one; absent where it cannot. */
  offered: { request: string } | { recommendation: string } | undefined;
}

/** Where something stands, item by item, and the way to put it there. */
function Programme({ items, notYet, offered }: ProgrammeProps) {
  return (
    <section aria-labelledby="programme-heading">
      <h2 className="govuk-heading-m" id="programme-heading">
        On the work programme of a committee
      </h2>
      {notYet ? <p className="govuk-body">{notYet}</p> : null}
      {items.length > 0 ? <Standing items={items} /> : null}
      {offered ? (
        <p className="govuk-body">
          <Link to="/work-items/new" search={offered} className="govuk-link">
            Put it on the work programme
          </Link>
        </p>
      ) : null}
    </section>
  );
}

function Standing({ items }: { items: readonly WorkItem[] }) {
  return (
    <ul className="govuk-list">
      {items.map((item) => (
        <li key={item.reference}>
          <Link to="/work-items/$item" params={{ item: item.reference }} className="govuk-link">
            {standsInWords(item)}
          </Link>{" "}
          ({item.stateText.toLowerCase()})
          {item.actions.includes("COMPLETE") && item.answersRequest
            ? ". Record there what was said: it answers this request too"
            : ""}
        </li>
      ))}
    </ul>
  );
}

interface RecommendationOnProgrammeProps {
  recommendation: { reference: string; state: string };
  items: readonly WorkItem[];
  mayPlan: boolean;
}

/** Where a recommendation stands on the work programmes of committees. */
export function RecommendationOnProgramme({
  recommendation: { reference, state },
  items,
  mayPlan,
}: RecommendationOnProgrammeProps) {
  const offered = mayPlan && state !== "WITHDRAWN" && !items.some(isOpen);
  if (items.length === 0 && !offered) return null;
  return <Programme items={items} offered={offered ? { recommendation: reference } : undefined} />;
}

interface OnProgrammeProps {
  request: { reference: string; state: string; answerKind?: string; joinedTo?: string };
  /** Of the request, or of the one that it is joined to. */
  items: readonly WorkItem[];
  mayPlan: boolean;
}

/** Where a request stands on the work programmes of committees. */
export function OnProgramme({ request, items, mayPlan }: OnProgrammeProps) {
  const waits = request.state === "ACCEPTED" && request.answerKind === "OFFICER_ATTENDS";
  const open = items.some(isOpen);
  const offered = mayPlan && request.state === "ACCEPTED" && !request.joinedTo && !open;
  if (items.length === 0 && !waits && !offered) return null;
  return (
    <Programme
      items={items}
      notYet={waits && !open ? "It stands on no work programme yet." : undefined}
      offered={offered ? { request: request.reference } : undefined}
    />
  );
}
