import { client, versioned } from "./client";
import type { components } from "./schema";
import { uploadFetch } from "./upload";

type Schemas = components["schemas"];

/** One file as it was when it was chosen: what is loaded is exactly what was checked. */
export interface FigureFile {
  name: string;
  bytes: Blob;
  mediaType: string;
}

/** How a file of the Department's open data is read. */
export interface ByMapping {
  mapping: Schemas["SavedFigureMapping"];
  /** Why figures that are there already change. */
  reason?: string;
}

export interface Sent {
  file: FigureFile;
  onSent: (sent: number) => void;
}

/** How a file goes out: as its very bytes, whatever their encoding, though the contract calls the body a string. */
export function sent({ file, onSent }: Sent) {
  return {
    headers: { "Content-Type": file.mediaType },
    body: file.bytes as unknown as string,
    bodySerializer: (body: unknown) => body as string,
    fetch: uploadFetch(onSent),
  };
}

function query({ file }: Sent, by: ByMapping | undefined) {
  return {
    fileName: file.name,
    ...(by ? { mapping: by.mapping.code, mappingVersion: by.mapping.version } : {}),
    ...(by?.reason ? { reason: by.reason } : {}),
  };
}

/** What the file would do. */
export async function checkFigures(file: Sent, by?: ByMapping): Promise<Schemas["ImportReport"]> {
  const answer = client.POST("/period-value-imports", {
    params: { query: { dryRun: true, ...query(file, by) } },
    ...sent(file),
  });
  return (await versioned(answer)).data;
}

export async function loadFigures(
  file: Sent,
  confirmed: string[],
  key: string,
  by?: ByMapping,
): Promise<Schemas["ImportReport"]> {
  const answer = client.POST("/period-value-imports", {
    params: {
      query: { dryRun: false, confirmed, ...query(file, by) },
      header: { "Idempotency-Key": key },
    },
    ...sent(file),
  });
  return (await versioned(answer)).data;
}

/** The file as it was read, with what is wrong with each row beside it. */
export async function markFigures(file: Sent): Promise<Blob> {
  const answer = client.POST("/period-value-imports/marked.csv", { ...sent(file), parseAs: "text" });
  // Reading took the mark away, by which Excel knows the encoding.
  return new Blob(["\uFEFF", (await versioned(answer)).data], { type: "text/csv" });
}

/** What a return sheet would do. */
export async function checkReturnSheet(file: Sent): Promise<Schemas["ImportReport"]> {
  const answer = client.POST("/return-sheets", {
    params: { query: { dryRun: true, ...query(file, undefined) } },
    ...sent(file),
  });
  return (await versioned(answer)).data;
}

export async function loadReturnSheet(
  file: Sent,
  confirmed: string[],
  key: string,
): Promise<Schemas["ImportReport"]> {
  const answer = client.POST("/return-sheets", {
    params: {
      query: { dryRun: false, confirmed, ...query(file, undefined) },
      header: { "Idempotency-Key": key },
    },
    ...sent(file),
  });
  return (await versioned(answer)).data;
}

/** What a file of the Department's holds, and what of it is to be decided: by the mapping that knows it best, or this one. */
export async function inspectFigures(file: Sent, mapping?: string): Promise<Schemas["FigureFileInspection"]> {
  const answer = client.POST("/figure-file-inspections", {
    params: { query: mapping ? { mapping } : {} },
    ...sent(file),
  });
  return (await versioned(answer)).data;
}

/** Saves the version after the one that was read, or the first. */
export async function saveMapping(
  code: string,
  before: number | undefined,
  body: Schemas["FigureMapping"],
): Promise<Schemas["SavedFigureMapping"]> {
  const answer = client.PUT("/figure-mappings/{mapping}", {
    params: {
      path: { mapping: code },
      header: before === undefined ? { "If-None-Match": "*" } : { "If-Match": `"${before}"` },
    },
    body,
  });
  return (await versioned(answer)).data;
}

/** The council's neighbours in a list of statistical neighbours, by the newest model or this one. */
export async function readNeighbours(file: Sent, model?: string): Promise<Schemas["NeighbourList"]> {
  const answer = client.POST("/neighbour-list-readings", {
    params: { query: model ? { model } : {} },
    ...sent(file),
  });
  return (await versioned(answer)).data;
}
