import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Tag } from "#/ui/Tag";
import { type SetUpSoFar, type SetUpState, type SetUpStep, setUpStates, steps } from "./set-up";

const words: Record<SetUpStep, string> = {
  committees: "Make the committees’ groups in the single sign-on, and give people their roles",
  measures: "Pick or define the measures",
  scorecard: "Make a scorecard",
  chosen: "Choose the measures of a scorecard",
  targets: "Set the targets of a year",
  groups: "Say which authorities the figures are compared with",
  figures: "Import figures",
  edition: "Prepare the first edition",
  published: "Have it approved by the board, and publish it",
};

/** What is left to do before the first scorecard reaches members, worked out from what there is. */
export function SetUp({ council, soFar }: { council: string; soFar: SetUpSoFar }) {
  const states = setUpStates(soFar);
  return (
    <section className="app-column" aria-labelledby="set-up">
      <h2 className="govuk-heading-m" id="set-up">
        Set the service up for {council}
      </h2>
      <p className="govuk-body">
        {steps.filter((step) => states[step] === "done").length} of {steps.length} steps are done. This list
        goes when the first edition is published.
      </p>
      <p className="govuk-body">
        The quickest way:{" "}
        <Link to="/measures/preset" className="govuk-link">
          pick measures from the DfE’s list
        </Link>
        , then fill in the council’s own measures, the scorecards and the targets together in one Excel
        workbook, the{" "}
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
    case "committees":
      return (
        <Link to="/committees" className={className}>
          {label}
        </Link>
      );
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
    case "targets":
      return (
        <Link to="/figures/targets" className={className}>
          {label}
        </Link>
      );
    case "groups":
      return (
        <Link to="/figures/groups" className={className}>
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
