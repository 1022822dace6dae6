import { Link } from "@tanstack/react-router";
import { Button } from "#/ui/Button";
import { londonDate } from "#/ui/dates";
import { NotRead } from "./NotRead";
import type { InspectionList, ReadInspection } from "./read-inspection";

interface InspectionsFoundProps {
  list: InspectionList;
  onChoose: (read: ReadInspection) => void;
}

/** The council's inspections in a file, each to be recorded or recorded already. */
export function InspectionsFound({ list: { rows, inspections }, onChoose }: InspectionsFoundProps) {
  return (
    <section aria-labelledby="found">
      <h2 className="govuk-heading-m" id="found">
        {inspections.length} of {rows.toLocaleString("en-GB")} {rows === 1 ? "row is" : "rows are"} of this
        council
      </h2>
      <ul className="app-rows">
        {inspections.map((read) => (
          <li className="app-rows__item" key={read.row}>
            <h3 className="govuk-heading-s">
              {read.title}
              {read.startedOn ? `, ${londonDate(read.startedOn)}` : null}
            </h3>
            {read.frameworkTitle ? <p className="govuk-body">{read.frameworkTitle}</p> : null}
            <ul className="govuk-list govuk-list--bullet">
              {read.judgements.map(({ area, title, words }) => (
                <li key={area}>
                  {title}: <strong>{words}</strong>
                </li>
              ))}
            </ul>
            {read.recordedAs ? (
              <p className="govuk-body">
                It is recorded already:{" "}
                <Link
                  to="/inspections/$inspection"
                  params={{ inspection: read.recordedAs }}
                  className="govuk-link"
                >
                  {read.recordedAs}
                </Link>
              </p>
            ) : (
              <>
                <NotRead read={read} />
                <Button type="button" look="secondary" onClick={() => onChoose(read)}>
                  Look through it and record it
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
