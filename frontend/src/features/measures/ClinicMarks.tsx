import { MarkShape } from "#/charts/TrendMarks";
import type { MeasureDocument } from "./measure-document";
import { clinicInWords, figuresSince, type HeldClinics } from "./what-followed";

/** The marks of the chart in words, as items of the list that describes it. */
export function ClinicMarks({ document, held }: { document: MeasureDocument; held: HeldClinics }) {
  const { marks, unmarked } = held;
  if (marks.length + unmarked.length === 0) return null;
  return (
    <>
      {marks.map((mark) => (
        <li key={mark.code}>
          <svg viewBox="-8 -10 16 20" className="app-trend__flag-sample" aria-hidden="true" focusable="false">
            <MarkShape kind={mark.kind} x={0} y={0} />
          </svg>{" "}
          <strong>{mark.name}:</strong> {mark.clinics.map(clinicInWords).join("; ")}.{" "}
          {figuresSince(document, mark)}
        </li>
      ))}
      {unmarked.map((clinic) => (
        <li key={clinic.reference}>
          <strong>Clinic, not marked:</strong> {clinicInWords(clinic)}, outside the time that the chart shows.
        </li>
      ))}
      <li>
        {marks.length > 0 ? "A flag above the chart marks each performance clinic that was held. " : ""}That a
        figure moves after a clinic does not show that it moved because of it.
      </li>
    </>
  );
}
