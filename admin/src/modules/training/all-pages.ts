// Reads a list of the API to its end, page by page, within what a page can show.

interface Page<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
}

export async function allPages<T>(read: (offset: number) => Promise<Page<T>>, most = 500): Promise<T[]> {
  const all: T[] = [];
  while (all.length < most) {
    const { totalCount, nodes } = await read(all.length);
    all.push(...nodes);
    if (nodes.length === 0 || all.length >= totalCount) break;
  }
  return all;
}
