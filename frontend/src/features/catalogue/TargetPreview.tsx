import { ApiProblem } from "#/api/problem";
import type { components } from "#/api/schema";
import { RatingTag } from "#/measure/RatingTag";
import { Table } from "#/ui/Table";
import { targetForm } from "./typed-target";

interface TargetPreviewProps {
  yearLabel: string;
  preview: components["schemas"]["ThresholdPreview"] | undefined;
  problem: unknown;
  /** Whether what was typed is too little to be rated by. */
  incomplete: boolean;
}

const { fields } = targetForm("NONE", new Map());
const mostShown = 13;

/** What the service says that the target would rate. Only the sentence is read out as one types: the table would be read as a whole. */
export function TargetPreview(props: TargetPreviewProps) {
  const { preview, problem, incomplete } = props;
  return (
    <section className="govuk-inset-text" aria-labelledby="would-rate">
      <h2 className="govuk-heading-s" id="would-rate">
        What it would rate
      </h2>
      <p className="govuk-body" aria-live="polite">
        {inOneSentence(props)}
      </p>
      {incomplete ? null : problem ? (
        <Wrong errors={errorsOf(problem)} />
      ) : preview && preview.figures.length > 0 ? (
        <Rated figures={preview.figures} />
      ) : null}
    </section>
  );
}

function inOneSentence({ yearLabel, preview, problem, incomplete }: TargetPreviewProps): string {
  if (incomplete) return "It is shown here as soon as the numbers above are complete.";
  if (problem) {
    return errorsOf(problem).length > 0
      ? "These numbers do not go together:"
      : "What it would rate could not be worked out just now. Change a number to try again, or set the target without seeing it.";
  }
  if (!preview) return "Asking the service.";
  const { figures, yearLabel: of } = preview;
  if (figures.length === 0) return "There is no figure yet that it could rate.";
  const rated = figures.filter(({ rating }) => rating.code !== "NOT_RATED").length;
  const share = rated === figures.length ? `${rated}` : `${rated} of ${figures.length}`;
  const would = `It would rate ${share} ${figures.length === 1 ? "figure" : "figures"} of ${of}.`;
  return of === yearLabel ? would : `There is no figure of ${yearLabel} yet. ${would}`;
}

function errorsOf(problem: unknown) {
  return problem instanceof ApiProblem ? problem.errors : [];
}

function Wrong({ errors }: { errors: ApiProblem["errors"] }) {
  if (errors.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {errors.map(({ pointer = "", detail }) => (
        <li key={`${pointer} ${detail}`}>
          {labelOf(pointer)}
          {detail}
        </li>
      ))}
    </ul>
  );
}

function labelOf(pointer: string) {
  const field = Object.values(fields).find(({ pointers }) =>
    (pointers as readonly string[]).includes(pointer),
  );
  return field ? `${field.label}: ` : "";
}

function Rated({ figures }: Pick<components["schemas"]["ThresholdPreview"], "figures">) {
  const shown = figures.slice(0, mostShown);
  return (
    <>
      <Table
        caption="What the target would rate"
        className="app-stacked"
        columns={[
          { heading: "Period", cell: ({ label }) => label },
          { heading: "Figure", cell: ({ display }) => display },
          { heading: "Target", cell: ({ targetText }) => targetText },
          { heading: "Rating", cell: ({ rating }) => <RatingTag rating={rating} /> },
        ]}
        rows={shown}
        keyOf={({ period }) => period}
      />
      {figures.length > shown.length ? (
        <p className="govuk-body">
          The newest {shown.length} of {figures.length} figures.
        </p>
      ) : null}
    </>
  );
}
