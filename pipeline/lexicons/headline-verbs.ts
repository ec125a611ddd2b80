/** Verbs of headlines that taggers take for nouns: "Fire guts depot", "Corvo delays plant". Third person, lower case. Our own list (MIT). */
export const headlineVerbs: ReadonlySet<string> = new Set(
  'delays,backs,plans,offers,votes,cuts,hits,kills,raises,faces,seeks,wins,loses,names,reports,returns,moves,opens,closes,fires,shoots,strikes,warns,vows,urges,halts,blasts,attacks,sinks,drops,falls,rises,jumps,leaves,ends,starts,begins,signs,agrees,rejects,denies,dies,quits,bans,blocks,orders,sues,charges,arrests,frees,jails,fines,sells,buys,pays,owes,hires,sacks,axes,shuts,postpones,extends,lifts,lowers,slows,slams,hails,marks,meets,visits,tests,guts,rips,floods,burns,crashes,injures,wounds,rescues,saves,finds,gets,gives,takes,makes,puts,sets,holds,keeps,shows,cancels,approves,accepts,accuses,admits,appoints,bids,boosts,builds,claims,confirms,defends,demands,destroys,doubles,eyes,fears,flees,gains,grows,joins,launches,misses,pledges,promises,resigns,resumes,scraps,sends,shares,slips,soars,spends,stays,steps,stops,suffers,suspends,targets,threatens,tops,trims,triggers,withdraws'.split(
    ',',
  ),
);
