import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Said } from "#/ui/Said";
import { Tag } from "#/ui/Tag";
import { type Finding, placeInWords } from "./quality";

interface FindingListProps {
  findings: readonly Finding[];
  /** The council's own name, which goes without saying. */
  council: string | undefined;
  /** The way to where it is put right. */
  mendOf: (finding: Finding) => ReactNode;
}

/** Each thing with its measure, its period, what is wrong and what can be done. */
export function FindingList({ findings, council, mendOf }: FindingListProps) {
  return (
    <ul className="app-rows">
      {findings.map((finding) => {
        const { id, kindText, indicator, title, text, serviceName, explained } = finding;
        const place = placeInWords(finding, council);
        return (
          <li className="app-rows__item" key={id}>
            <Link
              to="/measures/$indicator"
              params={{ indicator }}
              className="govuk-link govuk-!-font-weight-bold app-rows__link"
            >
              {title}
            </Link>{" "}
            <Tag colour={explained ? "grey" : "yellow"}>{kindText}</Tag>
            <p className="govuk-body govuk-!-margin-bottom-1">
              {place ? <strong>{place}: </strong> : null}
              {text}
            </p>
            <p className="govuk-body app-muted govuk-!-margin-bottom-1">
              {indicator}. {serviceName}.
            </p>
            {explained ? <Said text={explained.reason} by={explained.by} at={explained.at} /> : null}
            <p className="govuk-body app-finding__ways">
              {mendOf(finding)}
              <Link
                to="/figures/quality/$finding"
                params={{ finding: id }}
                className="govuk-link app-rows__link"
              >
                {explained ? "Explain it otherwise" : "Explain it"}
                <span className="govuk-visually-hidden">
                  : {title}
                  {place ? `, ${place}` : ""}, {kindText.toLowerCase()}
                </span>
              </Link>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
