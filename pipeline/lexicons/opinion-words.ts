/** "I think it is", "she hopes": what somebody thinks or feels, which nobody can check. Our own lists (MIT). */
export const opinionVerbs: ReadonlySet<string> = new Set(
  'think,believe,feel,hope,wish,like,love,hate,want,guess,suppose,imagine,wonder,prefer,enjoy,thank,please,worry,seem,appear,deserve,mean'.split(','),
);

/** "is nice", "was a disgrace": what is said with "be" and only judges. */
export const judgingWords: ReadonlySet<string> = new Set(
  'nice,good,bad,great,terrible,wonderful,beautiful,ugly,awful,horrible,important,right,wrong,fair,unfair,crucial,sad,happy,glad,proud,sorry,disgrace,shame,outrageous,ridiculous,absurd,clear,hard,difficult,easy,vital,essential,necessary'.split(','),
);
