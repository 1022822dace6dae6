import { MarkShape } from "#/charts/TrendMarks";
import type { TrendMark } from "#/charts/trend-data";
import { commentaryInWords } from "./commentary-mark";
import type { MeasureDocument } from "./measure-document";

/** The mark of the commentary in words, as an item of the list that describes the chart. */
export function CommentaryMark({ document, mark }: { document: MeasureDocument; mark: TrendMark }) {
  return (
    <li>
      <svg viewBox="-8 -10 16 20" className="app-trend__flag-sample" aria-hidden="true" focusable="false">
        <MarkShape kind={mark.kind} x={0} y={0} />
      </svg>{" "}
      <strong>{mark.name}:</strong> {commentaryInWords(document.measure)}
    </li>
  );
}
