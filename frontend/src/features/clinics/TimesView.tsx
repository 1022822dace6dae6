import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { londonMeeting } from "#/ui/dates";
import { Paragraphs } from "#/ui/Paragraphs";
import { Said } from "#/ui/Said";
import { SummaryList } from "#/ui/SummaryList";
import { Table } from "#/ui/Table";
import { Tag } from "#/ui/Tag";
import { lengthInWords } from "./plan";
import { answeredInWords, answerWords, type Proposal, type ProposedTime, timesToCome, whoCan } from "./times";

/** The way up from a proposal of times. */
export function TimesCrumbs({ proposal }: { proposal?: Pick<Proposal, "reference" | "title"> }) {
  return (
    <Breadcrumbs>
      <Link to="/" className="govuk-breadcrumbs__link">
        Home
      </Link>
      <Link to="/clinics" className="govuk-breadcrumbs__link">
        Performance clinics
      </Link>
      {proposal ? (
        <Link
          to="/clinic-times/$times"
          params={{ times: proposal.reference }}
          className="govuk-breadcrumbs__link"
        >
          {proposal.title}
        </Link>
      ) : null}
    </Breadcrumbs>
  );
}

function StateTags({ proposal: { state, stateText, toAnswer } }: { proposal: Proposal }) {
  return (
    <p className="app-list__tags app-state">
      <Tag colour={state === "OPEN" ? "blue" : state === "BOOKED" ? "green" : "grey"}>{stateText}</Tag>
      {toAnswer ? <Tag colour="purple">You are asked</Tag> : null}
    </p>
  );
}

/** What is proposed, and what became of it. */
export function TimesHead({ proposal }: { proposal: Proposal }) {
  const { minutes, note, panel, proposedBy, callingOff, clinic } = proposal;
  return (
    <>
      <StateTags proposal={proposal} />
      {clinic ? (
        <p className="govuk-body">
          One of the times is booked:{" "}
          <Link to="/clinics/$clinic" params={{ clinic }} className="govuk-link">
            clinic {clinic}
          </Link>
          .
        </p>
      ) : null}
      {callingOff ? (
        <section aria-labelledby="off-heading">
          <h2 className="govuk-heading-m" id="off-heading">
            Why it was called off
          </h2>
          <Said {...callingOff} />
        </section>
      ) : null}
      <SummaryList
        rows={[
          { key: "Length", value: lengthInWords(minutes) },
          ...(panel
            ? [
                {
                  key: "Panel",
                  value: (
                    <Link to="/panels/$panel" params={{ panel: panel.reference }} className="govuk-link">
                      {panel.title}
                    </Link>
                  ),
                },
              ]
            : []),
          ...(note ? [{ key: "Note", value: <Paragraphs text={note} /> }] : []),
          { key: "Proposed by", value: proposedBy },
        ]}
      />
    </>
  );
}

interface SideBySideProps {
  proposal: Proposal;
  now: Date;
}

/** Whom each time suits, with the way to book it. */
export function SideBySide({ proposal, now }: SideBySideProps) {
  const toCome = timesToCome(proposal.times, now);
  const books = proposal.actions.includes("BOOK");
  return (
    <section aria-labelledby="answers-heading">
      <h2 className="govuk-heading-m" id="answers-heading">
        Whom each time suits
      </h2>
      <p className="govuk-body">{answeredInWords(proposal, now)}.</p>
      <Table
        caption="Whom each time suits"
        className="app-stacked"
        keyOf={(time) => String(time.id)}
        rows={proposal.times.filter(({ withdrawn }) => !withdrawn)}
        columns={[
          { heading: "When", cell: (time) => londonMeeting(time.startsAt, time.endsAt) },
          { heading: answerWords.YES, named: true, cell: (time) => names(whoCan(proposal, time).YES) },
          {
            heading: answerWords.IF_NEED_BE,
            named: true,
            cell: (time) => names(whoCan(proposal, time).IF_NEED_BE),
          },
          { heading: answerWords.NO, named: true, cell: (time) => names(whoCan(proposal, time).NO) },
          { heading: "No answer yet", named: true, cell: (time) => names(whoCan(proposal, time).none) },
          ...(books
            ? [
                {
                  heading: "Book",
                  cell: (time: ProposedTime) =>
                    toCome.includes(time) ? <BookLink proposal={proposal} time={time} /> : "It has gone by",
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}

function BookLink({ proposal, time }: { proposal: Proposal; time: ProposedTime }) {
  return (
    <Link
      to="/clinics/new"
      search={{ times: proposal.reference, at: time.localStart, panel: proposal.panel?.reference }}
      className="govuk-link"
    >
      Book<span className="govuk-visually-hidden"> {londonMeeting(time.startsAt, time.endsAt)}</span>
    </Link>
  );
}

function names(who: readonly string[]) {
  return who.length === 0 ? "Nobody" : `${who.length}: ${who.join(", ")}`;
}

/** Proposals that are open, in a list. */
export function TimesList({ proposals, now }: { proposals: readonly Proposal[]; now: Date }) {
  return (
    <ul className="app-list">
      {proposals.map((proposal) => (
        <li className="app-list__item" key={proposal.reference}>
          <h3 className="govuk-heading-s">
            <Link to="/clinic-times/$times" params={{ times: proposal.reference }} className="govuk-link">
              {proposal.title} ({proposal.reference})
            </Link>
          </h3>
          <StateTags proposal={proposal} />
          <p className="govuk-body app-muted">
            {timesInWords(timesToCome(proposal.times, now).length)}
            {proposal.asked ? `, ${answeredInWords(proposal, now)}` : ""}.
          </p>
        </li>
      ))}
    </ul>
  );
}

function timesInWords(count: number) {
  return count === 1 ? "1 time to choose from" : `${count} times to choose from`;
}
