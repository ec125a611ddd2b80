import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Me } from '../../../schemas/index.ts';
import type { ActionStore } from '../state/action-store.ts';
import type { QueueStore } from '../queue/queue-store.ts';

/** What every screen shares: who is here, the queue they work through, and what was done. */
export interface DeskContext {
  readonly me: Me;
  readonly queue: QueueStore;
  readonly actions: ActionStore;
}

export const DeskContext = createContext<DeskContext | undefined>(undefined);

export function useDesk(): DeskContext {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('the desk is not open');
  return desk;
}

const ranks = ['reader', 'reviewer', 'editor', 'admin'] as const;

/** May whoever is here do what a role may? */
export function may(me: Me, role: Me['role']): boolean {
  return ranks.indexOf(me.role) >= ranks.indexOf(role);
}
