import { createElement, Fragment, type ReactNode } from "react";
import { Arriving, useInPieces } from "./use-in-pieces";

interface InPiecesProps {
  /** How many of the parts fill the first screen. */
  first: number;
  children: readonly ReactNode[];
}

/** Parts of a long page. Who has just arrived sees the first of them at once and the others one after the other. */
export function InPieces({ first, children: parts }: InPiecesProps) {
  const drawn = useInPieces(parts.length, { first, piece: 1 });
  return (
    <Arriving value={drawn !== Number.POSITIVE_INFINITY}>
      {createElement(Fragment, null, ...parts.slice(0, drawn))}
      {/* The page's end would be seen, and jump with each part. */}
      {drawn < parts.length ? <div className="app-still-to-come" /> : null}
    </Arriving>
  );
}
