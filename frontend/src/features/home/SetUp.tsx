import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Tag } from "#/ui/Tag";
import { type SetUpSoFar, type SetUpState, type SetUpStep, setUpStates, steps } from "./set-up";

const words: Record<SetUpStep, string> = {
  measures: "Define the measures and set their targets",
  figures: "Import figures",
  scorecard: "Make a scorecard",
  chosen: "Choose the measures of a scorecard",
  edition: "Prepare the first edition",
  published: "Have it approved by the board, and publish it",
};

/** What is left to do before the first scorecard reaches members, worked out from what there is. */
export function SetUp({ soFar }: { soFar: SetUpSoFar }) {
  const states = setUpStates(soFar);
  return (
    <section className="app-column" aria-labelledby="set-up">
      <h2 className="govuk-heading-m" id="set-up">
        Set the service up
      </h2>
      <p className="govuk-body">
        {steps.filter((step) => states[step] === "done").length} of {steps.length} steps are done. This list
        goes when the first edition is published.
      </p>
      <p className="govuk-body">
        Measures, targets and scorecards can also be filled in together, in one Excel workbook:{" "}
        <Link to="/measures/workbook" className="govuk-link">
          set-up workbook
        </Link>
        .
      </p>
      <ul className="govuk-task-list">
        {steps.map((step) => (
          <Step key={step} state={states[step]}>
            {states[step] === "later" ? words[step] : <StepLink step={step} />}
          </Step>
        ))}
      </ul>
    </section>
  );
}

function StepLink({ step }: { step: SetUpStep }) {
  const className = "govuk-link govuk-task-list__link";
  const label = words[step];
  switch (step) {
    case "measures":
      return (
        <Link to="/measures" className={className}>
          {label}
        </Link>
      );
    case "figures":
      return (
        <Link to="/figures/import" className={className}>
          {label}
        </Link>
      );
    case "scorecard":
      return (
        <Link to="/scorecards/new" className={className}>
          {label}
        </Link>
      );
    case "chosen":
      return (
        <Link to="/scorecards" className={className}>
          {label}
        </Link>
      );
    case "edition":
      return (
        <Link to="/editions/new" className={className}>
          {label}
        </Link>
      );
    case "published":
      return (
        <Link to="/editions" className={className}>
          {label}
        </Link>
      );
  }
}

function Step({ state, children }: { state: SetUpState; children: ReactNode }) {
  return (
    <li className={`govuk-task-list__item${state === "later" ? "" : " govuk-task-list__item--with-link"}`}>
      <div className="govuk-task-list__name-and-hint">{children}</div>
      <div className="govuk-task-list__status app-state">
        {state === "done" ? "Done" : null}
        {state === "next" ? <Tag colour="yellow">To do</Tag> : null}
        {state === "later" ? "Cannot start yet" : null}
      </div>
    </li>
  );
}
