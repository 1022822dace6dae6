import { Link } from "@tanstack/react-router";
import { londonDateTime } from "#/ui/dates";
import { Tag } from "#/ui/Tag";
import { type Load, measuresInWords, nameOf, outcomeInWords } from "./load";

/** Loads of figures: what, by whom, when and with what outcome. */
export function LoadsList({ loads }: { loads: readonly Load[] }) {
  return (
    <ul className="app-rows">
      {loads.map((load) => (
        <li className="app-rows__item" key={load.id}>
          <p className="govuk-body govuk-!-margin-bottom-1">
            <Link
              to="/figures/loads/$load"
              params={{ load: String(load.id) }}
              className="govuk-link govuk-!-font-weight-bold app-rows__link"
            >
              <span className={load.file ? "app-code" : undefined}>{nameOf(load)}</span>
              <span className="govuk-visually-hidden">, load {load.id}</span>
            </Link>{" "}
            {load.undone ? <Tag colour="grey">Undone</Tag> : null}
          </p>
          <p className="govuk-body govuk-!-margin-bottom-1">
            {outcomeInWords(load)} {load.measureCount > 0 ? measuresInWords(load) : null}
          </p>
          <p className="govuk-body app-muted">
            {load.by}, {londonDateTime(load.at)}
          </p>
        </li>
      ))}
    </ul>
  );
}
