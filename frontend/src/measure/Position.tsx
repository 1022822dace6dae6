import type { components } from "#/api/schema";

type PositionOfCouncil = components["schemas"]["Position"];
type Band = NonNullable<PositionOfCouncil["band"]>;

export const bandWords: Record<Band, string> = {
  A: "Best quarter",
  B: "Second best quarter",
  C: "Second worst quarter",
  D: "Worst quarter",
};

/** Rank and quarter in short. Without a rank, why there is none. */
export function Position({ position }: { position: PositionOfCouncil }) {
  const { rank, band, bandColour, text, shortText } = position;
  if (rank === undefined) return text;
  return (
    <span className="app-position">
      {band ? <BandTag band={band} colour={bandColour} /> : null}
      <span>{shortText ?? earlierWords(position)}</span>
    </span>
  );
}

/** Editions published before rule version 3 have no short words of their own. */
function earlierWords({ rank, counted, band }: PositionOfCouncil) {
  return `${rank}${counted === undefined ? "" : ` of ${counted}`}${band ? `, ${bandWords[band].toLowerCase()}` : ""}`;
}

/** The letter is always there; the best and the worst quarter have a colour as well. */
export function BandTag({ band, colour }: { band: Band; colour: PositionOfCouncil["bandColour"] }) {
  return <span className={`app-band app-band--${(colour ?? "NONE").toLowerCase()}`}>{band}</span>;
}
