import type { components } from "#/api/schema";

type Schemas = components["schemas"];
export type VariationCode = Schemas["Variation"]["code"];
type AssuranceCode = Schemas["Assurance"]["code"];

/** Up is better and down is worse, whatever the number does; a wave is chance, two ways where neither is good, a bar where it cannot be said. */
const variationPaths: Record<VariationCode, string> = {
  IMPROVEMENT: "M16 6L26 18H20V26H12V18H6z",
  CONCERN: "M16 26L6 14H12V6H20V14H26z",
  NEUTRAL: "M4 16L11 9V13.500H21V9L28 16L21 23V18.500H11V23z",
  COMMON_CAUSE: "M5 16C8 8 12 8 16 16S24 24 27 16",
  UNDECIDED: "M8 14H24V18H8z",
};

export const variationWords: Record<VariationCode, { word: string; meaning: string }> = {
  IMPROVEMENT: {
    word: "Real improvement",
    meaning: "The latest figure differs from what chance brings, and it is for the better.",
  },
  CONCERN: {
    word: "Real concern",
    meaning: "The latest figure differs from what chance brings, and it is for the worse.",
  },
  NEUTRAL: {
    word: "Real change",
    meaning: "The latest figure differs from what chance brings, and for this measure neither way is good.",
  },
  COMMON_CAUSE: {
    word: "Chance",
    meaning: "The figure moves as it has before: nothing shows that anything has really changed.",
  },
  UNDECIDED: {
    word: "Not enough evidence",
    meaning:
      "The figures do not show whether anything has really changed: they are too few since the average was begun anew, some periods have none, they hardly ever move, a few leaps make the limits wide, or the same comes round every year. The measure’s page says which.",
  },
};

export function VariationIcon({ code }: { code: VariationCode }) {
  return (
    <svg
      className={`app-variation__icon app-variation__icon--${classOf(code)}`}
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
    >
      <circle className="app-variation__ground" cx="16" cy="16" r="15" />
      <path className="app-variation__sign" d={variationPaths[code]} />
    </svg>
  );
}

/** Whether the latest figure is a real change or chance: icon and words. */
export function Variation({ code, words }: { code: VariationCode; words: string }) {
  return (
    <span className="app-variation">
      <VariationIcon code={code} />
      <span>{words}</span>
    </span>
  );
}

const assurancePaths: Record<Exclude<AssuranceCode, "NONE">, string> = {
  CONSISTENTLY_MEETS: "M8 17L14 23L25 10",
  CONSISTENTLY_MISSES: "M10 10L22 22M22 10L10 22",
  HIT_AND_MISS: "M12 13a4.2 4.2 0 1 1 6.5 3.600c-1.6 1-2.5 1.8-2.5 3.400M16 24.500v.2",
};

export const assuranceWords: Record<Exclude<AssuranceCode, "NONE">, { word: string; meaning: string }> = {
  CONSISTENTLY_MEETS: {
    word: "Consistently meets its target",
    meaning: "While nothing changes, the target can be expected to be met.",
  },
  CONSISTENTLY_MISSES: {
    word: "Consistently misses its target",
    meaning:
      "While nothing changes, the target cannot be expected to be met: the way of working has to change.",
  },
  HIT_AND_MISS: {
    word: "Hit and miss",
    meaning: "The target lies within what chance brings: it is met in some periods and missed in others.",
  },
};

/** Whether the target can be expected to be met. Where nothing can be said there is no icon, only why. */
export function Assurance({ code, words }: { code: AssuranceCode; words: string }) {
  return (
    <span className="app-variation">
      {code === "NONE" ? null : (
        <svg
          className="app-variation__icon app-variation__icon--assurance"
          viewBox="0 0 32 32"
          aria-hidden="true"
          focusable="false"
        >
          <rect className="app-variation__ground" x="1.5" y="1.5" width="29" height="29" rx="5" />
          <path className="app-variation__sign" d={assurancePaths[code]} />
        </svg>
      )}
      <span>{words}</span>
    </span>
  );
}

function classOf(code: VariationCode) {
  return code.toLowerCase().replaceAll("_", "-");
}
