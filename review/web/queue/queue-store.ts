import { desk } from '../api/desk.ts';
import { errorWords } from '../api/refused.ts';
import { filterOf, type View } from '../route/route.ts';
import { firstPage, neighbour, updated, withConflict, withPage, type QueueList } from '../state/queue-list.ts';
import { Store } from '../state/store.ts';

interface QueueState {
  readonly view: View;
  readonly list?: QueueList | undefined;
  readonly problem?: string | undefined;
  /** where the reader is */
  readonly currentId?: string;
  /** what a decision on many is about */
  readonly selected: ReadonlySet<string>;
}

const pageSize = 50;

/** So many changed rows beyond the first page are read one by one; more change only when workers write. */
const mostRows = 20;

/** The list that somebody works through; it stays while they look at one of its conflicts. */
export class QueueStore extends Store<QueueState> {
  constructor(view: View) {
    super({ view, selected: new Set() });
  }

  /** Shows a view; the one that is shown already keeps its list and its place. */
  show(view: View): void {
    if (this.value.list !== undefined && JSON.stringify(view) === JSON.stringify(this.value.view)) return;
    this.set({ view, list: undefined, problem: undefined, selected: new Set() });
    void this.reload();
  }

  async reload(): Promise<void> {
    const { view } = this.value;
    try {
      const page = await desk.queue(filterOf(view), { limit: pageSize });
      if (view === this.value.view) this.set({ list: firstPage(page), problem: undefined });
    } catch (error) {
      if (view === this.value.view) this.set({ problem: errorWords(error) });
    }
  }

  /** Reads on where the list ends. */
  async more(): Promise<void> {
    const { view, list } = this.value;
    if (list?.next === undefined) return;
    const page = await desk.queue(filterOf(view), { cursor: list.next, limit: pageSize });
    const now = this.value.list;
    if (view === this.value.view && now?.next === list.next) this.set({ list: withPage(now, page) });
  }

  /** The id after or before another; reads on when the list ends. */
  async beside(id: string | undefined, step: 1 | -1): Promise<string | undefined> {
    const { list } = this.value;
    if (list === undefined) return undefined;
    const found = neighbour(list, id, step);
    if (found !== undefined || step < 0 || list.next === undefined) return found;
    await this.more();
    return neighbour(this.value.list ?? list, id, step);
  }

  /** Takes in what others changed, without moving a row. */
  async refresh(changed: readonly string[]): Promise<void> {
    const { view } = this.value;
    const page = await desk.queue(filterOf(view), { limit: pageSize });
    const { list } = this.value;
    if (list === undefined || view !== this.value.view) return;
    this.set({ list: updated(list, page) });
    const shown = new Set(page.items.map(({ id }) => id));
    const elsewhere = list.rows.filter(({ id }) => changed.includes(id) && !shown.has(id)).slice(0, mostRows);
    for (const { id } of elsewhere) await this.#refreshRow(id);
  }

  async #refreshRow(id: string): Promise<void> {
    const page = await desk.conflict(id);
    const { list } = this.value;
    if (list !== undefined) this.set({ list: withConflict(list, id, page) });
  }

  moveTo(id: string): void {
    if (id !== this.value.currentId) this.set({ currentId: id });
  }

  /** Puts a row into the selection, or takes it out. */
  toggle(id: string): void {
    const selected = new Set(this.value.selected);
    if (!selected.delete(id)) selected.add(id);
    this.set({ selected });
  }

  /** Selects all rows that are shown, or none of them when all are selected. */
  toggleAll(): void {
    const ids = this.value.list?.rows.map(({ id }) => id) ?? [];
    this.set({ selected: new Set(this.value.selected.size === ids.length ? [] : ids) });
  }

  unselect(): void {
    this.set({ selected: new Set() });
  }

  /** What is to be decided after a conflict: the next of the view that waits for this reviewer; behind the last comes the first. */
  async nextAfter(id: string): Promise<string | undefined> {
    const filter = filterOf(this.value.view);
    const found = (await desk.next(filter, id)).item ?? (await desk.next(filter)).item;
    return found === null || found.id === id ? undefined : found.id;
  }
}
