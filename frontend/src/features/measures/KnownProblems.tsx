import type { components } from "#/api/schema";
import type { MeasureDocument } from "./measure-document";

export type ProblemNote = components["schemas"]["ProblemNote"];

/** What is known to be wrong with others' figures, each with where more is said. */
export function KnownProblems({ notes }: { notes: readonly ProblemNote[] }) {
  return notes.map((note) => (
    <span key={note.area} className="app-figures__how">
      {note.text}
      {note.leftOut ? " Left out of the average." : ""}
      {note.address ? (
        <>
          {" "}
          <a href={note.address} className="govuk-link" rel="noreferrer">
            More about {note.name}
          </a>
        </>
      ) : null}
    </span>
  ));
}

/** The same for those who hear a picture of the neighbours: " Known problem, Barnsley: ...". */
export function problemsInWords({ groupFigures = [] }: MeasureDocument): string {
  const texts = groupFigures.flatMap(({ members }) =>
    members.flatMap(({ problem }) => (problem ? [problem.text] : [])),
  );
  return [...new Set(texts)].map((text) => ` ${text}`).join("");
}
