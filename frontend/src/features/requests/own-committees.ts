/** A committee that somebody sits on, as a question names it. */
export interface OwnCommittee {
  code: string;
  title: string;
}

/** Who may read a question, where the member keeps it for nobody. */
export const everybody = "";

// A group's path is all that the single sign-on says of a committee: /committees/improving-lives is "Improving lives".
export function ownCommittees(paths: readonly string[]): OwnCommittee[] {
  return paths.map((path) => {
    const below = path.replace(/^\/committees\//, "");
    const name = (below.split("/").at(-1) ?? "").replaceAll("-", " ");
    return { code: below.replaceAll("/", "--"), title: name.charAt(0).toUpperCase() + name.slice(1) };
  });
}

export function readerChoices(committees: readonly OwnCommittee[]) {
  return [
    { value: everybody, label: "All members who may read this scorecard" },
    ...committees.map(({ code, title }) => ({ value: code, label: `Only members of ${title}` })),
  ];
}
