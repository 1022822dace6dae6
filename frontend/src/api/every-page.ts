interface ListPage<T> {
  items: T[];
  next?: string;
}

/** What all pages of a list hold, one page asked for after the other. */
export async function everyPage<T>(
  fetchPage: (page: string | undefined) => Promise<ListPage<T> | undefined>,
) {
  const items: T[] = [];
  let page: string | undefined;
  do {
    const answer: ListPage<T> | undefined = await fetchPage(page);
    items.push(...(answer?.items ?? []));
    page = answer?.next;
  } while (page);
  return items;
}
