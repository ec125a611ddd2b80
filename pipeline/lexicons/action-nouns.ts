/**
 * Nouns that tell an action as a verb does: "the arrest of a driver" is "a driver was arrested", "Roe's resignation" is "Roe resigned".
 * Our own list (MIT), in rows of noun and verb.
 */
export interface ActionNoun {
  readonly verb: string;
  /** whom "of" and a lone possessor name: who acts ("the resignation of Roe"), or whom it is done to ("the arrest of Roe") */
  readonly theme: 'agent' | 'patient';
}

const DONE_TO =
  'arrest arrest,detention detain,indictment indict,conviction convict,acquittal acquit,evacuation evacuate,destruction destroy,demolition demolish,deportation deport,expulsion expel,extradition extradite,repatriation repatriate,acceptance accept,rejection reject,approval approve,adoption adopt,ratification ratify,signing sign,purchase buy,acquisition acquire,takeover take over,sale sell,closure close,shutdown shut down,suspension suspend,cancellation cancel,postponement postpone,reopening reopen,inauguration inaugurate,launch launch,killing kill,murder murder,assassination assassinate,abduction abduct,kidnapping kidnap,rescue rescue,release release,appointment appoint,nomination nominate,dismissal dismiss,firing fire,removal remove,construction build,completion complete,delivery deliver,discovery discover,theft steal,seizure seize,capture capture,bombing bomb,invasion invade,annexation annex,repeal repeal,extension extend,imposition impose,deployment deploy,hiring hire,renewal renew,execution execute,shooting shoot';
const DOES = 'resignation resign,departure leave,retirement retire,death die,suicide die,disappearance disappear,collapse collapse,withdrawal withdraw,arrival arrive,surrender surrender,escape escape,victory win,defeat lose,refusal refuse,explosion explode,visit visit,birth born,sinking sink,eruption erupt,derailment derail';

const rows = (text: string, theme: ActionNoun['theme']) =>
  text.split(',').map((row) => {
    const [noun = '', ...verb] = row.split(' ');
    return [noun, { verb: verb.join(' '), theme }] as const;
  });

const byNoun: ReadonlyMap<string, ActionNoun> = new Map([...rows(DONE_TO, 'patient'), ...rows(DOES, 'agent')]);

/** The action that a singular noun tells: `actionNoun('arrest')` → `{ verb: 'arrest', theme: 'patient' }`. */
export const actionNoun = (lemma: string): ActionNoun | undefined => byNoun.get(lemma);
