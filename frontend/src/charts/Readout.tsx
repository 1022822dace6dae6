import type { ScaleLinear } from "d3-scale";
import { type PointerEvent, useId, useState } from "react";

/** What a chart says of one period, in words. */
export interface Reading {
  label: string;
  place: number;
  words: readonly string[];
}

/** Which period of a chart is read: the latest until another is chosen by pointer or by arrow keys. */
export function useReading(readings: readonly Reading[], x: ScaleLinear<number, number>) {
  const [chosen, setChosen] = useState<number>();
  const last = readings.length - 1;
  const at = Math.min(chosen ?? last, last);
  return {
    at,
    choose: setChosen,
    /** The line is drawn only once somebody reads. */
    line: chosen === undefined ? undefined : readings[at],
    follow: ({ currentTarget, clientX }: PointerEvent<SVGSVGElement>) => {
      const { left, width } = currentTarget.getBoundingClientRect();
      const drawn = currentTarget.width.baseVal?.value || width;
      const from = width > 0 ? ((clientX - left) / width) * drawn : 0;
      setChosen(nearest(readings, x, from));
    },
  };
}

/** The period whose place is nearest to a point of the picture. */
export function nearest(readings: readonly Reading[], x: (place: number) => number, from: number): number {
  const away = readings.map(({ place }) => Math.abs(x(place) - from));
  return away.indexOf(Math.min(...away));
}

interface ReadingLineProps {
  reading: Reading | undefined;
  x: ScaleLinear<number, number>;
  top: number;
  bottom: number;
}

export function ReadingLine({ reading, x, top, bottom }: ReadingLineProps) {
  return reading ? (
    <path className="app-trend__reading" data-screen="" d={`M${x(reading.place)} ${top}V${bottom}`} />
  ) : null;
}

interface ReadoutProps {
  readings: readonly Reading[];
  at: number;
  onChoose: (at: number) => void;
}

/** A slider with the words of the period that it stands on. Arrow keys, a finger and a pointer all move it. */
export function Readout({ readings, at, onChoose }: ReadoutProps) {
  const id = useId();
  const reading = readings[at];
  if (!reading) return null;
  const words = `${reading.label}: ${reading.words.join("; ")}`;
  return (
    <div className="app-readout app-screen-only">
      <label className="app-readout__label" htmlFor={id}>
        Read the chart period by period
      </label>
      <input
        className="app-readout__slider"
        id={id}
        type="range"
        min={0}
        max={readings.length - 1}
        step={1}
        value={at}
        aria-valuetext={words}
        onChange={(event) => onChoose(Number(event.target.value))}
      />
      <p className="app-readout__words">
        <strong>{reading.label}:</strong> {reading.words.join("; ")}
      </p>
    </div>
  );
}
