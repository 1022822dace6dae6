import { InsetText } from "#/ui/Notices";
import type { ReadInspection } from "./read-inspection";

/** What of an inspection could not be read from the file, so that it is looked up in the report. */
export function NotRead({ read: { row, notRead } }: { read: ReadInspection }) {
  return (
    <InsetText>
      <p className="govuk-body">Read from row {row} of the file. Compare it with the report.</p>
      {notRead.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {notRead.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      ) : null}
    </InsetText>
  );
}
