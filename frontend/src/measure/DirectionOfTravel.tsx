import type { components } from "#/api/schema";

type Direction = components["schemas"]["Direction"];

export const arrows: Record<Direction["arrow"], string | undefined> = {
  UP: "M12 2L22 13H15.5V22H8.5V13H2z",
  DOWN: "M12 22L2 11H8.5V2H15.5V11H22z",
  LEVEL: "M2 8.5H22V11H2zM2 14H22V16.5H2z",
  NONE: undefined,
};

/** The arrow speaks of performance, not of the number; the words beside it say both, since when and by how much. */
export function DirectionOfTravel({ direction }: { direction: Direction }) {
  const path = arrows[direction.arrow];
  return (
    <span className={`app-direction app-direction--${direction.code.toLowerCase().replaceAll("_", "-")}`}>
      {path ? (
        <svg className="app-direction__arrow" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d={path} />
        </svg>
      ) : null}
      <span>
        {direction.text}{" "}
        {direction.changeText ? <span className="app-direction__change">{direction.changeText}</span> : null}
      </span>
    </span>
  );
}
