interface Page {
  /** Its address, with what varies in it. */
  at: RegExp;
  /** Its file in `routes`. */
  file: string;
  /** What it asks of the service before it shows anything, without `/api/v1/`. */
  asks: (...parts: string[]) => readonly string[];
}

/** The pages that members arrive at most. A page that is not here begins as well, a little later. */
export const pages: readonly Page[] = [
  { at: /^\/$/, file: "index", asks: () => ["scorecards"] },
  {
    at: /^\/scorecards\/([^/]+)\/([^/]+)$/,
    file: "scorecards/$scorecard/$period/index",
    asks: (scorecard, period) => {
      const edition = `scorecards/${scorecard}/editions/${period}`;
      return [`${edition}/document`, edition, "glossary", `${edition}/files`];
    },
  },
  {
    at: /^\/scorecards\/([^/]+)\/([^/]+)\/measures\/([^/]+)$/,
    file: "scorecards/$scorecard/$period/measures/$indicator/index",
    asks: (scorecard, period, measure) => {
      const edition = `scorecards/${scorecard}/editions/${period}`;
      return [`${edition}/measures/${measure}`, edition, `scorecards/${scorecard}`, "glossary"];
    },
  },
  {
    at: /^\/requests\/(?!new$|targets$)([^/]+)$/,
    file: "requests/$reference/index",
    asks: (reference) => [`deep-dive-requests/${reference}`],
  },
];

/** What is wanted of the service at an address; nothing where the address asks for another revision or variant than usual. */
export function wantedAt({ pathname, search }: Pick<Location, "pathname" | "search">) {
  if (/[?&](revision|variant)=/.test(search)) return undefined;
  for (const { at, file, asks } of pages) {
    const parts = at.exec(pathname);
    if (parts) return { file, asks: asks(...parts.slice(1)) };
  }
  return undefined;
}

/** The scripts of each page besides those of every page: the build writes them here. */
declare const SCRIPTS_OF_PAGES: Readonly<Record<string, readonly string[]>>;

function begin(rel: "preload" | "modulepreload", address: string) {
  const link = document.createElement("link");
  link.rel = rel;
  link.href = address;
  if (rel === "preload") {
    link.as = "fetch";
    link.crossOrigin = "anonymous";
  }
  document.head.append(link);
}

// This runs as a script of its own, long before the app is there to ask.
if (typeof SCRIPTS_OF_PAGES !== "undefined") {
  const wanted = wantedAt(location);
  for (const script of SCRIPTS_OF_PAGES[wanted?.file ?? ""] ?? []) begin("modulepreload", script);
  for (const asked of wanted?.asks ?? []) begin("preload", `/api/v1/${asked}`);
}
