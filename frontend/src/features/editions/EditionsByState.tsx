import { Link } from "@tanstack/react-router";
import { londonDate } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import type { EditionState, EditionSummary } from "./edition";
import { editionStateWords, listedStateWords } from "./edition-state";
import { revisionInWords } from "./revision";

// Older published editions are found on their scorecard's page.
const publishedShown = 20;

interface EditionsByStateProps {
  editions: readonly EditionSummary[];
  /** The states in which an edition waits for this person. */
  tasks: readonly EditionState[];
}

const order: readonly EditionState[] = ["DRAFT", "SUBMITTED", "APPROVED", "PUBLISHED"];

/** Editions by state, those that wait for this person first. */
export function EditionsByState({ editions, tasks }: EditionsByStateProps) {
  const states = [
    ...order.filter((state) => tasks.includes(state)),
    ...order.filter((state) => !tasks.includes(state)),
  ];
  return states.map((state) => {
    const inState = editions.filter((edition) => edition.state === state);
    if (inState.length === 0) return null;
    const shown = state === "PUBLISHED" ? inState.slice(0, publishedShown) : inState;
    const { word, next } = editionStateWords(state);
    return (
      <section key={state} aria-labelledby={`state-${state}`}>
        <h2 className="govuk-heading-m" id={`state-${state}`}>
          {word} ({inState.length})
        </h2>
        <p className="govuk-body">{next}</p>
        <ul className="govuk-task-list">
          {shown.map((edition) => (
            <EditionItem
              key={`${edition.scorecard} ${edition.period} ${edition.revision}`}
              edition={edition}
              task={tasks.includes(state)}
            />
          ))}
        </ul>
        {shown.length < inState.length ? (
          <p className="govuk-body">
            The newest {shown.length} are listed. All are on each{" "}
            <Link to="/scorecards">scorecard’s page</Link>.
          </p>
        ) : null}
      </section>
    );
  });
}

function EditionItem({ edition, task }: { edition: EditionSummary; task: boolean }) {
  const { scorecard, period, revision, scorecardTitle, periodLabel, publishedAt, heldBack } = edition;
  const id = `status-${scorecard}-${period}-${revision}`;
  const correction = revisionInWords(revision);
  const { word, colour } = listedStateWords(edition);
  return (
    <li className="govuk-task-list__item govuk-task-list__item--with-link">
      <div className="govuk-task-list__name-and-hint">
        <Link
          to="/editions/$scorecard/$period"
          params={{ scorecard, period }}
          search={{ revision: revision > 1 ? revision : undefined }}
          className="govuk-link govuk-task-list__link"
          aria-describedby={id}
        >
          {scorecardTitle}, {periodLabel}
          {correction ? `, ${correction}` : null}
        </Link>
        {publishedAt ? (
          <div className="govuk-task-list__hint">Published {londonDate(publishedAt)}</div>
        ) : null}
      </div>
      <div className="govuk-task-list__status app-state" id={id}>
        {task && !heldBack ? <Tag colour="blue">Waiting for you</Tag> : <Tag colour={colour}>{word}</Tag>}
      </div>
    </li>
  );
}
