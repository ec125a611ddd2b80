import type { SlotComparison } from '../../../schemas/index.ts';
import type { PlacedClaim, Setting } from '../setting.ts';

/** Compares one slot of two claims; symmetric. Null where the slot has nothing to say of this kind of claim. */
export type SlotRule = (a: PlacedClaim, b: PlacedClaim, setting: Setting) => SlotComparison | null;

export const agree = (slot: string, weight: number, reason: string): SlotComparison => ({ slot, result: 'agree', weight, reason });
export const differ = (slot: string, weight: number, reason: string): SlotComparison => ({ slot, result: 'differ', weight, reason });
export const unknown = (slot: string, weight: number, reason: string): SlotComparison => ({ slot, result: 'unknown', weight, reason });

/** A pair whose slots differ by this much answers two questions, however alike the rest is. */
export const VETO = -6;
