/**
 * Verbs that tell one deed: who says that it was done and who says that it was not may use either. Narrow rows, so that a denial of one is a
 * denial of the other. Our own list (MIT), after the idea of verb classes in Levin (1993).
 */
const rows =
  'inform,notify,tell,alert,advise;warn,alert,caution;repair,fix,mend;identify,name;inspect,check,examine,survey;flee,run away,escape,bolt,abscond;brief,inform,update;consult,ask;invite,ask;visit,tour;telephone,phone,ring,call;interview,question;search,comb,scour;hit,strike,ram;shoot,gun down;punch,hit,strike,slap;rob,mug;threaten,menace;touch,handle;see,spot,witness,notice;hear,detect;use,employ,deploy;carry,bear;wear,have on;own,possess;rent,lease;remove,take out,strip;replace,swap;destroy,wreck;damage,harm,hurt;burn,set fire to;delay,hold up,postpone;stop,halt,pull over;sound,ring,blare,go off;vote,cast a ballot;drink,consume;eat,consume;work,function,operate;collapse,cave in,give way;start,begin,commence;finish,complete,end;attend,go to,take part in;join,sign up to;leave,depart,quit;hire,recruit,employ,take on;fire,sack,dismiss,lay off;promote,elevate;raise,lift,increase,put up;lower,cut,reduce;ban,bar,outlaw,prohibit;allow,permit,let;publish,release,print;delete,erase,wipe;leak,disclose,divulge,reveal;copy,plagiarise,plagiarize;lie,mislead,deceive;help,assist,aid;contact,reach,get in touch with,approach;receive,get,obtain,be given;send,dispatch,post;return,come back,go back;board,get on;land,touch down;dock,berth,moor;sink,go down,founder;test,try,trial;treat,operate on;vaccinate,inoculate,immunise,immunize;bury,inter,lay to rest;marry,wed;divorce,split up;hide,conceal,cover up;train,coach;film,video,record;pay,reimburse,compensate;steal,take;sell,offload;buy,purchase,acquire;build,construct,erect;demolish,tear down,pull down,raze,knock down;euthanise,euthanize,put down,put to sleep,destroy;discuss,talk about,debate;sue,take to court;appeal,lodge an appeal;investigate,probe,look into;guard,protect,watch over;lock,bolt,secure;unlock,open;turn off,switch off,shut off,disable;turn on,switch on,activate;cross,pass over;enter,go into;evacuate,clear,move out;swim,bathe;smoke,light up;fall,drop;apologise,apologize,say sorry;concede,admit defeat;abstain,sit out';

const byVerb = new Map<string, readonly string[]>();
for (const [index, row] of rows.split(';').entries())
  for (const verb of row.split(',')) byVerb.set(verb, [...(byVerb.get(verb) ?? []), `row${String(index)}`]);

/** Verbs that say too little, or that deny of one thing what another has: "did not comment", "did not make". */
const EMPTY: ReadonlySet<string> = new Set(
  'do,make,go,come,take,give,get,put,let,keep,want,need,think,expect,seem,appear,look,feel,mean,matter,comment,respond,reply,answer,elaborate,specify,say,happen,occur,help,try,care,like,bring,set,turn,run,show,hope,include,involve,become,believe,understand,change,remain,stay,hold,lie,stand,provide,offer,agree,rule out,know,find,cause,rise,fall,grow,increase,lead,end,follow,move,continue,work,call,speak,talk,ask,face,lose,win'.split(','),
);

/** The deeds that a verb may tell: `deedsOf('notify')` holds what `deedsOf('tell')` holds. */
export const deedsOf = (lemma: string): readonly string[] => (EMPTY.has(lemma) ? [] : [lemma, ...(byVerb.get(lemma) ?? [])]);

/** Verbs of which the subject alone is what it is done to: "oil leaked", "the tank leaked oil". */
const ERGATIVE: ReadonlySet<string> = new Set(
  'leak,open,close,shut,sound,ring,explode,detonate,ignite,burn,sink,break,turn,start,stop,spill,collapse,melt,freeze,crack,burst,spread,capsize,derail,shatter,ground'.split(','),
);

export const isErgative = (lemma: string): boolean => ERGATIVE.has(lemma);
