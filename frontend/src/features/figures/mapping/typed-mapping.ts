import type { components } from "#/api/schema";

export type Inspection = components["schemas"]["FigureFileInspection"];
export type FigureMapping = components["schemas"]["FigureMapping"];
export type SavedMapping = components["schemas"]["SavedFigureMapping"];
type FilterValue = components["schemas"]["FilterValue"];
type MappedMeasure = FigureMapping["measures"][number];

/** A measure as it is typed. What is not chosen is empty; a filter that is not chosen is not there. */
export interface TypedMeasure {
  id: number;
  indicator: string;
  value: string;
  numerator: string;
  denominator: string;
  filters: Readonly<Record<string, string>>;
}

export interface TypedMapping {
  /** Whether it becomes the next version of the mapping that knows the file best. */
  isNext: boolean;
  name: string;
  source: string;
  measures: readonly TypedMeasure[];
  columnsLeftOut: readonly string[];
  /** As `valueKey` makes them. */
  valuesLeftOut: readonly string[];
  /** Those that nothing here is like. */
  areasLeftOut: boolean;
  /** Of each that may be one here, its code, or that it is left out; one that is not chosen is not there. */
  areas: Readonly<Record<string, string>>;
}

/** The service lists no more values of a column: there are too many to choose from. */
const mostValues = 200;

/** In place of the code of an area. */
export const leftOut = "-";

const sources = {
  OPEN_DATA: "Department for Education",
  LAIT: "Department for Education, Local Authority Interactive Tool",
};

/** The areas that may be one here, which somebody has to say. */
export function doubtfulAreas({ areasUnknown }: Inspection) {
  return areasUnknown.filter(({ candidates }) => candidates.length > 0);
}

/** The areas that nothing here is like. */
export function unknownAreas({ areasUnknown }: Inspection) {
  return areasUnknown.filter(({ candidates }) => candidates.length === 0);
}

/** A filter's value as one text, for what holds a set of them. */
export function valueKey({ column, value }: FilterValue): string {
  return JSON.stringify([column, value]);
}

function ofKey(key: string): FilterValue {
  const [column, value] = JSON.parse(key) as [string, string];
  return { column, value };
}

export function isFilter(column: Inspection["columns"][number]): boolean {
  return column.kind === "FILTER" && column.valueCount <= mostValues;
}

/** The filters that each measure chooses a value of. */
export function filtersOf(inspection: Inspection, { columnsLeftOut }: TypedMapping) {
  return inspection.columns.filter((column) => isFilter(column) && !columnsLeftOut.includes(column.name));
}

/** The columns that no measure reads: those of figures which none names, and every filter, which may be left out as well. */
export function columnsToLeaveOut(inspection: Inspection, { measures }: TypedMapping) {
  const read = measures.flatMap(({ value, numerator, denominator }) => [value, numerator, denominator]);
  return inspection.columns.filter((column) => isFilter(column) || !read.includes(column.name));
}

/** The values of filters that no measure chooses. */
export function valuesToLeaveOut(inspection: Inspection, typed: TypedMapping): FilterValue[] {
  return filtersOf(inspection, typed).flatMap(({ name, values }) =>
    values
      .filter((value) => !typed.measures.some(({ filters }) => filters[name] === value))
      .map((value) => ({ column: name, value })),
  );
}

function columnsOf({ value, numerator, denominator, filters }: MappedMeasure): string[] {
  return [
    value,
    ...[numerator, denominator].filter((each) => each !== undefined),
    ...filters.map((each) => each.column),
  ];
}

/** A measure of which nothing is chosen but the filters and the column that leave no choice. */
export function newMeasure(inspection: Inspection, id: number): TypedMeasure {
  const only = inspection.columns.filter((column) => isFilter(column) && column.valueCount === 1);
  const figures = inspection.columns.filter(({ kind }) => kind === "FIGURES");
  return {
    id,
    indicator: "",
    value: figures.length === 1 ? (figures[0]?.name ?? "") : "",
    numerator: "",
    denominator: "",
    filters: Object.fromEntries(only.map(({ name, values }) => [name, values[0] ?? ""])),
  };
}

/** What is known of the file already; of a measure whose columns have other names now, which it is and what it chooses. */
export function typedMapping(inspection: Inspection): TypedMapping {
  const known = inspection.mapping?.mapping;
  if (!known) {
    return {
      isNext: false,
      name: "",
      source: sources[inspection.layout],
      measures: suggestedMeasures(inspection, [newMeasure(inspection, 1)], []),
      columnsLeftOut: [],
      valuesLeftOut: [],
      areasLeftOut: false,
      areas: {},
    };
  }
  const names = inspection.columns.map(({ name }) => name);
  const isHere = (measure: MappedMeasure) => columnsOf(measure).every((column) => names.includes(column));
  const here = known.measures.filter(isHere);
  const missing = known.measures.filter(
    (measure, place, all) =>
      !isHere(measure) &&
      !here.some(({ indicator }) => indicator === measure.indicator) &&
      all.findLastIndex(({ indicator }) => indicator === measure.indicator) === place,
  );
  const hasValue = ({ column, value }: FilterValue) =>
    inspection.columns.some(({ name, values }) => name === column && values.includes(value));
  const ifHere = (column: string | undefined) => (column && names.includes(column) ? column : "");
  return {
    isNext: true,
    name: known.name,
    source: known.source ?? "",
    measures: suggestedMeasures(
      inspection,
      [...here, ...missing].map((measure, place) => ({
        id: place + 1,
        indicator: measure.indicator,
        value: ifHere(measure.value),
        numerator: ifHere(measure.numerator),
        denominator: ifHere(measure.denominator),
        filters: {
          ...newMeasure(inspection, 0).filters,
          ...Object.fromEntries(measure.filters.filter(hasValue).map(({ column, value }) => [column, value])),
        },
      })),
      known.valuesLeftOut,
    ),
    columnsLeftOut: known.columnsLeftOut.filter((column) => names.includes(column)),
    valuesLeftOut: known.valuesLeftOut.filter(hasValue).map(valueKey),
    areasLeftOut: unknownAreas(inspection).every(({ area }) => known.areasLeftOut.includes(area)),
    areas: Object.fromEntries(
      doubtfulAreas(inspection).flatMap(({ area }) => {
        const is = known.areasMatched?.find((each) => each.area === area)?.is;
        return is ? [[area, is]] : known.areasLeftOut.includes(area) ? [[area, leftOut]] : [];
      }),
    ),
  };
}

/** Those that are there, and of LAIT's column of measures each that is surely one here. */
function suggestedMeasures(
  inspection: Inspection,
  measures: readonly TypedMeasure[],
  valuesLeftOut: readonly FilterValue[],
): readonly TypedMeasure[] {
  const isDecided = ({ column, value }: FilterValue) =>
    measures.some(({ filters }) => filters[column] === value) ||
    valuesLeftOut.some((each) => each.column === column && each.value === value);
  const suggested = inspection.suggested.filter((each) => !isDecided(each));
  const kept = suggested.length > 0 ? measures.filter(({ indicator }) => indicator) : measures;
  return [
    ...kept,
    ...suggested.map(({ column, value, indicator }, place) => {
      const empty = newMeasure(inspection, kept.length + place + 1);
      return { ...empty, indicator, filters: { ...empty.filters, [column]: value } };
    }),
  ];
}

/** What is saved: what was typed of this file, and beside it what is known of other releases. */
export function mappingOf(typed: TypedMapping, inspection: Inspection): FigureMapping {
  const earlier = typed.isNext ? inspection.mapping?.mapping : undefined;
  const names = inspection.columns.map(({ name }) => name);
  const filters = filtersOf(inspection, typed).map(({ name }) => name);
  const open = columnsToLeaveOut(inspection, typed).map(({ name }) => name);
  const columnsLeftOut = [
    ...(earlier?.columnsLeftOut ?? []).filter((column) => !names.includes(column)),
    ...typed.columnsLeftOut.filter((column) => open.includes(column)),
  ];
  const measures = [
    ...(earlier?.measures ?? []).filter((measure) => {
      const columns = columnsOf(measure);
      return (
        !columns.every((column) => names.includes(column)) &&
        !columns.some((column) => columnsLeftOut.includes(column))
      );
    }),
    ...typed.measures.map((measure) => ({
      indicator: measure.indicator,
      filters: filters.map((column) => ({ column, value: measure.filters[column] ?? "" })),
      value: measure.value,
      ...(measure.numerator ? { numerator: measure.numerator } : {}),
      ...(measure.denominator ? { denominator: measure.denominator } : {}),
    })),
  ];
  const chosen = measures.flatMap((measure) => measure.filters.map(valueKey));
  const ofThisFile = valuesToLeaveOut(inspection, typed).map(valueKey);
  const all = inspection.columns.flatMap(({ name, values }) =>
    values.map((value) => valueKey({ column: name, value })),
  );
  const valuesLeftOut = [
    ...(earlier?.valuesLeftOut ?? []).map(valueKey).filter((key) => !all.includes(key)),
    ...typed.valuesLeftOut.filter((key) => ofThisFile.includes(key)),
  ].filter((key) => !chosen.includes(key));
  const doubtful = doubtfulAreas(inspection).map(({ area }) => ({ area, is: typed.areas[area] ?? "" }));
  const areas = new Set(earlier?.areasLeftOut ?? []);
  for (const { area } of typed.areasLeftOut ? unknownAreas(inspection) : []) areas.add(area);
  for (const { area, is } of doubtful) {
    if (is === leftOut) areas.add(area);
    else areas.delete(area);
  }
  const areasMatched = [
    ...(earlier?.areasMatched ?? []).filter(({ area }) => !doubtful.some((each) => each.area === area)),
    ...doubtful.filter(({ is }) => is && is !== leftOut),
  ];
  return {
    name: typed.name.trim(),
    ...(typed.source.trim() ? { source: typed.source.trim() } : {}),
    measures,
    columnsLeftOut,
    valuesLeftOut: valuesLeftOut.map(ofKey),
    areasLeftOut: [...areas],
    ...(areasMatched.length > 0 ? { areasMatched } : {}),
  };
}

/** A name as an address has it. */
export function codeOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40)
    .replace(/-+$/, "");
}
