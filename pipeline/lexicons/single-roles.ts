/**
 * Roles that one person at a time fills in a team, a town, a firm or a land: two names for one of them are two answers. Our own list (MIT).
 */
const role =
  /\b(?:president|prime minister|(?:foreign|finance|interior|defen[cs]e|health|justice|education|transport|energy|environment|agriculture|trade|labou?r) (?:minister|secretary)|minister (?:of|for) [a-z ]{1,40}|secretary of state|attorney general|mayor|governor|premier|chancellor|chief executive(?: officer)?|ceo|chairman|chairwoman|chairperson|head coach|coach|manager|captain|skipper|goalkeeper|(?:police|fire) chief|chief of police|fire marshal|sheriff|police commissioner|secretary-general|speaker|king|queen|pope|archbishop|coroner|principal|headteacher|superintendent|race director|lead investigator|chief investigator|referee|judge|magistrate|pilot|driver)$/iu;

/** "deputy", "former" and their like name others. */
const beside = /\b(?:former|ex|deputy|vice|acting|assistant|associate|co|then|interim|outgoing|incoming|senior|junior|retired|late|honorary)\b/iu;

/** `isSingleRole('Prime Minister')` → true; "former prime minister", "nurse" → false. */
export const isSingleRole = (text: string): boolean => text.length < 80 && role.test(text) && !beside.test(text);
