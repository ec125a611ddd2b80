/** Verbs that nobody has done to him: "Roe fled to Orla" is no "Roe, who was fled". Lemmas. Our own list (MIT). */
export const intransitiveVerbs: ReadonlySet<string> = new Set(
  'flee,arrive,die,travel,escape,live,work,vote,march,resign,agree,disagree,happen,occur,appear,disappear,vanish,collapse,rise,fall,climb,walk,run,jump,respond,react,belong,depart,emerge,exist,remain,sit,stand,speak,talk,wait,stay,listen,look,smile,laugh,apologize,apologise,compete,graduate,participate,perish,crash,explode,erupt,rally,protest,campaign,reside,retire,surrender,testify,volunteer,commute,deteriorate,recover,survive,succumb,migrate,land,sail,drown'.split(
    ',',
  ),
);
