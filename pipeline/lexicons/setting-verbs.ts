/** Verbs that only put an event on a day: the noun beside them names it ("the handover is set for May 4"). Our own list (MIT). */
export const settingVerbs: ReadonlySet<string> = new Set('be,set,schedule,plan,expect,come,fix,slate,date,hold,target,pencil,earmark,eye,time,book'.split(','));
