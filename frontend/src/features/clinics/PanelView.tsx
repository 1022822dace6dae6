import { Link } from "@tanstack/react-router";
import { Breadcrumbs } from "#/ui/Breadcrumbs";
import { ButtonLink } from "#/ui/Button";
import { londonDate } from "#/ui/dates";
import { Paragraphs } from "#/ui/Paragraphs";
import { SummaryList } from "#/ui/SummaryList";
import { Tag } from "#/ui/Tag";
import { ClinicList } from "./ClinicList";
import { type Clinic, toComeAndOver } from "./clinic";
import { dueBy, oftenInWords, type Panel } from "./panel";

/** The way up from a panel. */
export function PanelCrumbs({ panel }: { panel?: Pick<Panel, "reference" | "title"> }) {
  return (
    <Breadcrumbs>
      <Link to="/clinics" className="govuk-breadcrumbs__link">
        Performance clinics
      </Link>
      <Link to="/panels" className="govuk-breadcrumbs__link">
        Standing panels
      </Link>
      {panel ? (
        <Link to="/panels/$panel" params={{ panel: panel.reference }} className="govuk-breadcrumbs__link">
          {panel.title}
        </Link>
      ) : null}
    </Breadcrumbs>
  );
}

function PanelTags({ panel: { state, stateText, mine } }: { panel: Panel }) {
  return (
    <p className="app-list__tags app-state">
      <Tag colour={state === "STANDING" ? "blue" : "grey"}>{stateText}</Tag>
      {mine ? <Tag colour="purple">You belong to it</Tag> : null}
    </p>
  );
}

export function PanelList({ panels }: { panels: readonly Panel[] }) {
  return (
    <ul className="app-list">
      {panels.map((panel) => (
        <li className="app-list__item" key={panel.reference}>
          <h2 className="govuk-heading-s">
            <Link to="/panels/$panel" params={{ panel: panel.reference }} className="govuk-link">
              {panel.title} ({panel.reference})
            </Link>
          </h2>
          <PanelTags panel={panel} />
          <p className="govuk-body">
            {panel.members.length === 1 ? "1 person belongs" : `${panel.members.length} people belong`} to it.
            It meets {oftenInWords(panel.monthsBetween)}.
          </p>
        </li>
      ))}
    </ul>
  );
}

interface PanelViewProps {
  panel: Panel;
  clinics: readonly Clinic[];
  now: Date;
}

/** What a panel is for, who belongs to it, and when it meets and met. */
export function PanelView({ panel, clinics, now }: PanelViewProps) {
  const { reference, purpose, members, monthsBetween, closure, actions, state } = panel;
  const { toCome, over } = toComeAndOver(clinics, now);
  return (
    <>
      <PanelTags panel={panel} />
      <Paragraphs text={purpose} />
      {closure ? (
        <p className="govuk-body">
          Closed by {closure.by}, {londonDate(closure.at)}: {closure.text}
        </p>
      ) : null}
      <SummaryList
        rows={[
          { key: "Members", value: members.map(({ name }) => name).join(", ") },
          { key: "Meets", value: oftenInWords(monthsBetween) },
        ]}
      />
      {actions.includes("CHANGE") ? (
        <p className="govuk-body">
          <Link to="/panels/$panel/change" params={{ panel: reference }} className="govuk-link">
            Change who belongs to it
          </Link>
        </p>
      ) : null}
      <section aria-labelledby="meetings-heading">
        <h2 className="govuk-heading-m" id="meetings-heading">
          Next meetings
        </h2>
        {toCome.length > 0 ? (
          <ClinicList clinics={toCome} now={now} />
        ) : (
          <p className="govuk-body">
            {state === "STANDING" ? whenNext(panel, clinics, now) : "It is closed."}
          </p>
        )}
        {actions.includes("MEET") ? (
          <>
            <ButtonLink to="/clinics/new" search={{ panel: reference }} look="secondary">
              Book its next meeting
            </ButtonLink>
            <p className="govuk-body">
              <Link to="/clinic-times/new" search={{ panel: reference }} className="govuk-link">
                Propose several times first
              </Link>
            </p>
          </>
        ) : null}
      </section>
      {over.length > 0 ? (
        <section aria-labelledby="over-heading">
          <h2 className="govuk-heading-m" id="over-heading">
            Earlier meetings
          </h2>
          <ClinicList clinics={over} now={now} />
        </section>
      ) : null}
    </>
  );
}

function whenNext({ monthsBetween }: Panel, clinics: readonly Clinic[], now: Date): string {
  const due = dueBy(monthsBetween, clinics);
  if (!due) return "No meeting is booked. It has not met yet.";
  return now.toISOString().slice(0, 10) > due
    ? `No meeting is booked. It was to meet again by ${londonDate(due)}.`
    : `No meeting is booked yet. It is to meet again by ${londonDate(due)}.`;
}
