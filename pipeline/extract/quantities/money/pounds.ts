import { wordAt, isDash, type MoneyContext } from '../figure.ts';
import { isLarge } from './currency-sign.ts';
import type { Piece } from '../pieces.ts';
import { kindAt, posAt, textAt } from '../piece-at.ts';

/** Are pounds weighed or paid? "a 200-pound man", "seized 500 pounds" against "a 200-pound fine", "cost 500 pounds". */

const MONEY_WORDS = new Set(
  (
    'cost costs costing pay pays paid paying payment payments worth price prices priced fine fines fined salary salaries debt debts bill bills fee fees wage wages budget ' +
    'budgets tax taxes taxed fund funds funding donate donated donation donations loan loans loaned lend lends lent borrow borrowed spend spends spent spending earn earns ' +
    'earned earning sell sells sold buy buys bought charge charges charged bribe bribes ransom reward prize refund compensation deposit invest invested investment ' +
    'owe owes owed grant grants rent rents note notes coin coins cash money banknote banknotes savings save saved bonus bonuses deal voucher vouchers ticket tickets bet bets won'
  ).split(' '),
);
/** What a sum is a sum of: "2 million pounds of public money". */
const SUMS = new Set(
  'money debt debts cash damage savings cuts funding investment taxes tax aid credit support loans fees profit losses spending'.split(' '),
);

const REACH = 5;

/** "500 pounds ($650)" is money; "500 pounds (227 kg)" is not. */
function conversion(pieces: readonly Piece[], at: number): 'money' | 'mass' | null {
  if (textAt(pieces, at + 1) !== '(') return null;
  const inside = pieces.slice(at + 2, at + 8).map(({ lower }) => lower);
  if (inside.some((word) => /^[$€¥]$|^(?:dollars?|euros?|yen)$/u.test(word))) return 'money';
  return inside.some((word) => /^(?:kgs?|kilos?|kilograms?|kilogrammes?|tonnes?|grams?)$/u.test(word)) ? 'mass' : null;
}

function anyWord(pieces: readonly Piece[], from: number, to: number, words: ReadonlySet<string>): boolean {
  return pieces.slice(Math.max(0, from), to).some(({ lower }) => words.has(lower));
}

/** "a 200-pound man", "a 10-pound note", "a 5 pound dog": the noun in front of which it stands decides. */
function beforeNoun(pieces: readonly Piece[], at: number): 'money' | 'mass' | null {
  const attributive = wordAt(pieces, at) === 'pound' && !/^(?:one|a|1)$/u.test(wordAt(pieces, at - 1));
  if (!attributive || !/^(?:NOUN|ADJ|PROPN)$/u.test(posAt(pieces, at + 1))) return null;
  return anyWord(pieces, at + 1, at + 4, MONEY_WORDS) ? 'money' : 'mass';
}

/** "2 million pounds of cocaine", "two million pounds of public money". */
function ofWhat(pieces: readonly Piece[], at: number): 'money' | 'mass' | null {
  if (wordAt(pieces, at + 1) !== 'of') return null;
  return anyWord(pieces, at + 2, at + 5, SUMS) ? 'money' : 'mass';
}

/** "a two-million-pound house", "5 million pounds", "millions of pounds". */
function isMillions(pieces: readonly Piece[], at: number): boolean {
  if (wordAt(pieces, at - 1) === 'of') return /^(?:million|billion|trillion|crore)s$/u.test(wordAt(pieces, at - 2));
  return isLarge(pieces, isDash(wordAt(pieces, at - 1)) ? at - 3 : at - 2);
}

function ofSentence(pieces: readonly Piece[], at: number, money: MoneyContext): 'money' | 'mass' {
  if (anyWord(pieces, at - REACH, at, MONEY_WORDS)) return 'money';
  if (money.weighs) return 'mass';
  return isMillions(pieces, at) || anyWord(pieces, 0, pieces.length, MONEY_WORDS) || money.british ? 'money' : 'mass';
}

/** Does the word "pound" or "pounds" at a piece tell a weight? Read from its neighbours, then the sentence, then whose paper it is. */
export function areWeighed(pieces: readonly Piece[], at: number, money: MoneyContext): boolean {
  if (wordAt(pieces, at + 1) === 'sterling') return false;
  const told = conversion(pieces, at) ?? ofWhat(pieces, at) ?? (isMillions(pieces, at) ? null : beforeNoun(pieces, at));
  return (told ?? ofSentence(pieces, at, money)) === 'mass' && kindAt(pieces, at) === 'word';
}
