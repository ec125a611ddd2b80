/**
 * Verbs by which one does to another what the other does not do in return: who bought the other was not bought by it. Our own list (MIT).
 */
export const oneWayDeeds: ReadonlySet<string> = new Set(
  'buy,acquire,purchase,take over,absorb,beat,defeat,thrash,rout,knock out,eliminate,outscore,overtake,outbid,sue,arrest,kill,murder,shoot,stab,rob,invade,annex,conquer,occupy,succeed,replace,sack,hire,appoint,employ,adopt,rescue,convict,pardon,owe,lend,bribe,extradite,hand over'.split(
    ',',
  ),
);
