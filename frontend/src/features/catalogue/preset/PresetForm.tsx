import { type ReactNode, type SyntheticEvent, useState } from "react";
import { Button } from "#/ui/Button";
import { Announcement } from "#/ui/Notices";
import { useRefused } from "#/ui/use-refused";
import { OpenForAll } from "./OpenForAll";
import { PresetFilters } from "./PresetFilters";
import { PresetItem } from "./PresetItem";
import {
  foundPresets,
  type PresetItem as Item,
  itemsOf,
  missing,
  nothingSaid,
  type Preset,
  type PresetSearch,
  type Ticked,
  topicsOf,
} from "./preset";

interface PresetFormProps {
  list: readonly Preset[];
  ticked: Ticked;
  onTick: (ticked: Ticked) => void;
  /** What the service did not accept, or what was added. */
  outcome: ReactNode;
  busy: boolean;
  onAdd: (items: readonly Item[]) => void;
}

const pageOf = 50;

/** Looks through the Department's list, ticks measures and says of them what it leaves open. */
export function PresetForm({ list, ticked, onTick, outcome, busy, onAdd }: PresetFormProps) {
  const [search, setSearch] = useState<PresetSearch>({});
  const [shown, setShown] = useState(pageOf);
  const refused = useRefused();
  const found = foundPresets(list, search, ticked);
  const count = Object.keys(ticked).length;
  const untickedHere = found.slice(0, shown).filter(({ code, there }) => !there && !(code in ticked));

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const errors = missing(list, ticked);
    refused.refuse(errors);
    if (errors.length === 0) onAdd(itemsOf(list, ticked));
    // What has to be said stands in the list, wherever it was ticked.
    else {
      setSearch({ show: "ticked" });
      setShown(list.length);
    }
  }

  // Above the list and below it, which may be long.
  const add =
    count === 0 ? (
      <p className="govuk-body">Tick the measures to add.</p>
    ) : (
      <Button busy={busy}>{busy ? "Adding" : `Add ${count} ${count === 1 ? "measure" : "measures"}`}</Button>
    );
  return (
    <>
      {refused.summary ?? outcome}
      <PresetFilters
        search={search}
        topics={topicsOf(list)}
        onChange={(part) => {
          setShown(pageOf);
          setSearch({ ...search, ...part });
        }}
      />
      <Announcement>
        {found.length === 0
          ? "No measure fits. Change the words or the filters."
          : `${Math.min(shown, found.length)} of ${found.length} shown. ${count} ticked.`}
      </Announcement>
      {isNarrowed(search) && untickedHere.length > 1 ? (
        <Button
          type="button"
          look="secondary"
          onClick={() =>
            onTick({ ...ticked, ...Object.fromEntries(untickedHere.map(({ code }) => [code, nothingSaid])) })
          }
        >
          Tick these {untickedHere.length}
        </Button>
      ) : null}
      <form onSubmit={submit} noValidate>
        <OpenForAll list={list} ticked={ticked} onTick={onTick} />
        {add}
        <ul className="app-rows">
          {found.slice(0, shown).map((preset) => (
            <PresetItem
              key={preset.code}
              preset={preset}
              said={ticked[preset.code]}
              errorOf={refused.errorOf}
              onChange={(said) => {
                const { [preset.code]: _, ...others } = ticked;
                onTick(said ? { ...others, [preset.code]: said } : others);
              }}
            />
          ))}
        </ul>
        {found.length > shown ? (
          <Button type="button" look="secondary" onClick={() => setShown(shown + pageOf)}>
            Show {Math.min(pageOf, found.length - shown)} more
          </Button>
        ) : null}
        {count > 0 ? add : null}
      </form>
    </>
  );
}

/** Of the whole list nobody wants all that happens to be shown. */
function isNarrowed({ find, topic }: PresetSearch): boolean {
  return Boolean(find?.trim()) || topic !== undefined;
}
