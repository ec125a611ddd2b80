import type { ListValue } from '../../../schemas/index.ts';
import { verdict, type Judge } from './verdict.ts';

const names = (list: ListValue) => new Map(list.members.map((member) => [member.entityId ?? member.head.toLowerCase(), member.head]));

/** Two lists of one kind of thing: closed ones must hold the same members; an open one may always lack some. */
export const judgeLists: Judge = (a, b) => {
  const [one, two] = [a.claim.list as ListValue, b.claim.list as ListValue];
  const [first, second] = [names(one), names(two)];
  const onlyFirst = [...first].filter(([id]) => !second.has(id)).map(([, name]) => name);
  const onlySecond = [...second].filter(([id]) => !first.has(id)).map(([, name]) => name);
  if (onlyFirst.length === 0 && onlySecond.length === 0) return verdict('agree', 'same', 'the same members');
  const what = [onlyFirst, onlySecond]
    .filter((only) => only.length > 0)
    .map((only) => only.join(', '))
    .join(' against ');
  if (one.open || two.open) return verdict('compatible', 'open-list', `an open list may lack members: ${what}`);
  if (onlyFirst.length === 0 || onlySecond.length === 0) return verdict('compatible', 'subset', `one list names more: ${what}`);
  return verdict('conflict', 'members', `the lists differ in ${what}`);
};
