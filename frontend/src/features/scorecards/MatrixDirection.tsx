import { arrows } from "#/measure/DirectionOfTravel";
import { signedFigure } from "#/measure/figures";
import type { Measure } from "./edition-document";

type Code = Measure["direction"]["code"];

/** In a word, where the sentence stands one press away. */
const words: Partial<Record<Code, string>> = {
  IMPROVED: "Better",
  WORSENED: "Worse",
  WORSENED_WITHIN_LIMITS: "Worse",
  WORSENED_OUTSIDE_LIMITS: "Worse",
  NO_CHANGE: "No change",
  INCREASED: "Rose",
  DECREASED: "Fell",
};

/** Which way a measure went, with arrow, word and by how much. A screen reader hears the whole sentence. */
export function MatrixDirection({ measure: { direction, decimals } }: { measure: Measure }) {
  const { code, arrow, change, text } = direction;
  const word = words[code];
  const path = arrows[arrow];
  return (
    <span className={`app-direction app-direction--${code.toLowerCase().replaceAll("_", "-")}`}>
      {path ? (
        <svg className="app-direction__arrow" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d={path} />
        </svg>
      ) : null}
      <span aria-hidden="true">
        {word ?? "–"}
        {word && change ? <span className="app-direction__by"> {signedFigure(change, decimals)}</span> : null}
      </span>
      <span className="govuk-visually-hidden">{text}</span>
    </span>
  );
}
