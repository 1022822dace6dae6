import { explain } from "#/api/explain";
import { Button } from "./Button";

interface ListProblemProps {
  /** What is not there, as the beginning of a sentence: "Your requests". */
  what: string;
  problem: unknown;
  onRetry: () => unknown;
}

/** In the place of a list that could not be read. The rest of the page stays, and the focus where it was. */
export function ListProblem({ what, problem, onRetry }: ListProblemProps) {
  const { detail } = explain(problem);
  return (
    <div role="status">
      <p className="govuk-body">
        {what} could not be loaded. {detail}
      </p>
      <Button type="button" look="secondary" onClick={() => void onRetry()}>
        Try again
        <span className="govuk-visually-hidden">: {what}</span>
      </Button>
    </div>
  );
}
