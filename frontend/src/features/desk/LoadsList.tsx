import { londonDateTime } from "#/ui/dates";
import { type Load, outcomeInWords } from "./desk";

/** The latest loads: what, by whom, when and with what outcome. */
export function LoadsList({ loads }: { loads: readonly Load[] }) {
  return (
    <ul className="app-rows">
      {loads.map((load) => (
        <li className="app-rows__item" key={`${load.at} ${load.by} ${load.file ?? ""}`}>
          <p className="govuk-body govuk-!-margin-bottom-1">
            <strong className={load.file ? "app-code" : undefined}>{load.file ?? "Typed figures"}</strong>:{" "}
            {outcomeInWords(load)}
          </p>
          <p className="govuk-body app-muted">
            {load.by}, {londonDateTime(load.at)}
          </p>
        </li>
      ))}
    </ul>
  );
}
