import type { PlacedClaim, Setting } from '../../setting.ts';

/** Why two claims of one matter can both hold though they answer two questions, in words that can be checked. */
export interface ApartRule {
  readonly id: string;
  /** what adds up to the other figure tells the same; everything else only does not exclude it */
  readonly outcome: 'agree' | 'compatible';
  /** tried both ways round: the reason why `first` stands beside `second`, or undefined */
  readonly explain: (first: PlacedClaim, second: PlacedClaim, setting: Setting) => string | undefined;
}
