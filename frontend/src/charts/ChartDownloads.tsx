import { type RefObject, useState } from "react";
import { save } from "#/ui/save-file";
import { csvOf, pngOf, svgOf } from "./chart-files";

interface ChartDownloadsProps {
  /** The element that holds the chart and its legend. */
  picture: RefObject<HTMLDivElement | null>;
  /** What the chart shows, written above it in the file. */
  title: string;
  /** The name of the files without their ending. */
  fileName: string;
  /** The figures that are drawn, with a row of names first. */
  table: () => readonly (readonly string[])[];
}

/** The chart as a picture that can be made larger, as one for slides, and its figures. */
export function ChartDownloads({ picture, title, fileName, table }: ChartDownloadsProps) {
  const [problem, setProblem] = useState(false);
  const saveAs = (ending: string, make: () => Promise<Blob> | Blob) => async () => {
    try {
      setProblem(false);
      save(await make(), `${fileName}.${ending}`);
    } catch {
      setProblem(true);
    }
  };
  const drawn = () => {
    if (!picture.current) throw new Error("There is no chart");
    return svgOf(picture.current, title);
  };
  const of = <span className="govuk-visually-hidden">: {title}</span>;
  return (
    <div className="app-chart-files app-screen-only">
      <span>Download this chart:</span>
      <button
        type="button"
        className="app-link-button"
        onClick={saveAs("svg", () => new Blob([drawn().text], { type: "image/svg+xml" }))}
      >
        SVG{of}
      </button>
      <button type="button" className="app-link-button" onClick={saveAs("png", () => pngOf(drawn()))}>
        PNG{of}
      </button>
      <button
        type="button"
        className="app-link-button"
        onClick={saveAs("csv", () => new Blob([csvOf(table())], { type: "text/csv;charset=utf-8" }))}
      >
        CSV of its figures{of}
      </button>
      {problem ? <p role="alert">The file could not be made. Try another kind, or print the page.</p> : null}
    </div>
  );
}
