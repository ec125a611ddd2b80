/** Verbs of saying and thinking: what stands behind them is a clause of its own, and their date is that of the statement. */
export const SAYING: ReadonlySet<string> = new Set(
  'say,tell,report,announce,write,add,tweet,note,state,explain,claim,argue,warn,reveal,update,remember,believe,think,know,confirm,show,estimate,fear,insist,learn,find,hear,suggest,maintain,allege'.split(
    ',',
  ),
);
