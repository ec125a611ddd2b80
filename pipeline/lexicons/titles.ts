/**
 * Titles and roles that stand before a name: "Secretary of State Marco Rubio", "Vice President", "Mr.", "spokeswoman Anna Holt".
 * Source: written for this project. Licence: MIT, as the rest of the project.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter((word) => word !== ''));

/** Forms of address; they say that a person follows and are no role. */
export const honorifics: ReadonlySet<string> = words('mr mr. mrs mrs. ms ms. miss mx mx. dr dr. sir dame lord lady madam madame monsieur mme hon hon. datuk dato tun tan tengku haji hajji sheikh shaikh md md. ustad u.');

/** The word that carries a role; matched in lower case, the role may have words before and "of ..." after it. */
export const roleHeads: ReadonlySet<string> = words(`
  actor actress activist adjutant admiral adm adm. adviser advisor agent aide ambassador analyst anchor announcer archbishop architect artist assemblyman assemblywoman assistant associate astronaut athlete attache attorney author ayatollah
  banker baron baroness biologist bishop blogger boss brigadier broadcaster businessman businesswoman candidate captain capt capt. cardinal caretaker ceo cfo chair chairman chairperson chairwoman chancellor chef chief cleric co-chair co-founder co-host coach
  col col. colonel columnist comedian commander commandant commissioner comptroller congressman congresswoman constable consul consultant contractor controller coordinator coroner correspondent councillor councilman councilwoman councilor counsel counsellor
  cmdr cmdr. coo cpl. cto count countess curator czar dean defender delegate deputy designer detective det. diplomat director director-general dictator doctor duchess duke economist editor editor-in-chief emeritus emir emperor empress engineer envoy epidemiologist executive expert
  farmer filmmaker fireman firefighter footballer forecaster foreman founder forward gen gen. general goalkeeper governor governor-general gov gov. guitarist head headmaster headteacher historian host imam inspector insp. instructor investigator investor journalist judge
  jurist justice king lawmaker lawyer lead leader lecturer legislator leutenant lieutenant lt lt. maj maj. major manager marshal mayor md minister ministers mother mullah musician negotiator neighbor neighbour nominee novelist nurse officer official ombudsman operator
  organiser organizer owner painter partner pastor paramedic patriarch philosopher photographer physician physicist pilot player playwright poet policeman pope premier president presidents president-elect press-secretary priest prime prince princess principal producer professor prof prof. programmer prosecutor
  psychologist publisher queen rabbi ranger rapper rapporteur rector registrar rep rep. reps. reporter representative researcher resident rev rev. reverend scholar scientist screenwriter sec. secretary secretary-general senator sen sen. sens. sergeant sgt sgt. sheriff
  singer singer-songwriter skipper soldier solicitor songwriter speaker spokesman spokesperson spokeswoman spokespeople striker strategist student sultan superintendent supt. supt supervisor surgeon tsar teacher technician trader trainer treasurer trustee tycoon undersecretary veteran
  vet vice vice-chair vice-chairman vice-chancellor vice-president vicar viceroy victim volunteer warden winger witness worker writer yob father sister brother cousin uncle aunt co-author cofounder co-owner headman chieftain lawmakers`);

/** Words that belong to a role and stand before its head: "former", "acting", "deputy", "Foreign". */
export const roleModifiers: ReadonlySet<string> = words(`
  former acting interim incoming outgoing then-president then ex- ex deputy assistant associate senior junior chief vice first second third lead principal managing executive general special prime foreign interior defense defence finance health education justice home trade
  labor labour transport transportation environment energy agriculture culture development planning industry commerce information communications security national federal state county city district provincial regional presidential press communications public human
  political economic military police fire army navy air external internal parliamentary congressional opposition majority minority house senate cabinet party campaign policy legal medical scientific financial operating technology marketing technical
  permanent honorary supreme high grand crown attorney surgeon auditor solicitor postmaster inspector governor lieutenant lt. brigadier major rear fleet field wing squadron staff sergeant detective police chief joint co- emeritus elected re-elected
  one-time longtime long-time veteran late retired disgraced embattled self-styled de facto exiled ousted jailed deposed incumbent white union republican democratic affairs vice-`);

/** What follows the head with "of", "for", "to": "Secretary of State", "Minister for Health", "ambassador to". */
export const roleTails: ReadonlySet<string> = words('state defense defence commerce labor labour education health energy justice transportation agriculture treasury homeland security interior finance staff police the foreign affairs environment war information culture trade industry veterans operations');
