import { Link } from "@tanstack/react-router";
import { SummaryList } from "#/ui/SummaryList";
import { clockInWords, type Framework, inUseInWords } from "./inspection";

interface FrameworkListProps {
  frameworks: readonly Framework[];
  /** Whether the reader may set clocks. */
  sets: boolean;
}

/** By what inspectors judge, each with its days, areas, grades, source and the council's clock. */
export function FrameworkList({ frameworks, sets }: FrameworkListProps) {
  return (
    <ul className="app-list">
      {frameworks.map((framework) => (
        <li className="app-list__item" key={framework.code} id={framework.code}>
          <h2 className="govuk-heading-s">{framework.title}</h2>
          {framework.note ? <p className="govuk-body">{framework.note}</p> : null}
          <SummaryList
            rows={[
              { key: "Inspectorate", value: framework.inspectorates.join(" and ") },
              { key: "In use", value: inUseInWords(framework) },
              { key: "What is judged", value: <Areas framework={framework} /> },
              { key: "Answer of the council", value: <Clock framework={framework} sets={sets} /> },
              ...(framework.followUps.length > 0
                ? [{ key: "What has to follow", value: <FollowUps framework={framework} /> }]
                : []),
              {
                key: "Source",
                value: (
                  <a href={framework.source.url} className="govuk-link" rel="noreferrer">
                    {framework.source.name}
                  </a>
                ),
              },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}

function Areas({ framework: { areas } }: { framework: Framework }) {
  if (areas.length === 0) return <>No grades are given</>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {areas.map(({ code, title, grades }) => (
        <li key={code}>
          {title}: {grades.map(({ words }) => words).join("; ")}
        </li>
      ))}
    </ul>
  );
}

function FollowUps({ framework: { followUps } }: { framework: Framework }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {followUps.map(({ months, title }) => (
        <li key={months}>
          After {months} months: {title}
        </li>
      ))}
    </ul>
  );
}

function Clock({ framework, sets }: { framework: Framework; sets: boolean }) {
  const within = clockInWords(framework);
  return (
    <>
      {within ? `Within ${within} of publication` : "No clock is set"}
      {sets ? (
        <>
          {". "}
          <Link
            to="/inspections/frameworks/$framework"
            params={{ framework: framework.code }}
            className="govuk-link"
          >
            Set the clock
            <span className="govuk-visually-hidden">: {framework.title}</span>
          </Link>
        </>
      ) : null}
    </>
  );
}
