/** What a person types over what is saved, and what became of what is saved meanwhile. */
export interface DraftState<T> {
  typed: T;
  /** What is saved, as far as the person was shown it. */
  started: T;
  /** The validator of what is saved; absent while nothing is. */
  etag: string | undefined;
  /** The validator that was last read, to notice a new one. */
  seen: string | undefined;
  /** What another person has saved since, until it is dealt with. */
  overtaken?: Overtaken<T>;
}

export interface Overtaken<T> {
  /** Fields that the other changed and this person had not touched: they hold the other's words now. */
  taken: readonly (keyof T)[];
  /** Fields that both changed: they hold what was typed, and somebody has to choose. */
  disputed: readonly (keyof T)[];
}

export function begin<T>(saved: T, etag: string | undefined): DraftState<T> {
  return { typed: saved, started: saved, etag, seen: etag };
}

/** Field by field: in which order they came says nothing. */
export function isUnsaved<T extends object>({ typed, started }: DraftState<T>): boolean {
  return (Object.keys({ ...started, ...typed }) as (keyof T)[]).some(
    (key) => !same(typed[key], started[key]),
  );
}

/** Something else was read than before: it is taken in field by field, so that nothing typed is lost and nothing saved undone. */
export function follow<T extends object>(
  state: DraftState<T>,
  theirs: T,
  etag: string | undefined,
): DraftState<T> {
  if (etag === state.etag) return { ...state, seen: etag };
  if (!isUnsaved(state)) return begin(theirs, etag);
  const { typed, started, overtaken } = state;
  const keys = Object.keys(theirs) as (keyof T)[];
  const open = keys.filter((key) => !same(typed[key], theirs[key]));
  const disputed = open.filter(
    (key) =>
      overtaken?.disputed.includes(key) ||
      !(same(typed[key], started[key]) || same(theirs[key], started[key])),
  );
  const newlyTaken = open.filter((key) => same(typed[key], started[key]));
  const taken = keys.filter((key) => newlyTaken.includes(key) || overtaken?.taken.includes(key));
  const merged = { ...typed };
  for (const key of newlyTaken) merged[key] = theirs[key];
  return {
    typed: merged,
    started: theirs,
    etag,
    seen: etag,
    overtaken: taken.length + disputed.length > 0 ? { taken, disputed } : undefined,
  };
}

/** Our own saving came back, perhaps put in order by the service. What was typed since it was sent stays. */
export function accept<T extends object>(
  state: DraftState<T>,
  sent: T,
  saved: T,
  etag: string | undefined,
): DraftState<T> {
  const typed = { ...state.typed };
  for (const key of Object.keys(saved) as (keyof T)[]) {
    if (same(typed[key], sent[key])) typed[key] = saved[key];
  }
  return { typed, started: saved, etag, seen: state.seen };
}

export function keepMine<T>({ overtaken: _, ...state }: DraftState<T>): DraftState<T> {
  return state;
}

export function takeTheirs<T>({ started, etag, seen }: DraftState<T>): DraftState<T> {
  return { typed: started, started, etag, seen };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
