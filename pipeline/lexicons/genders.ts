/** Nouns that tell whether a man or a woman is meant. Our own lists (MIT). */
const male = new Set('man,boy,male,brother,son,father,dad,husband,uncle,nephew,grandson,grandfather,boyfriend,stepson,stepfather,stepbrother,half-brother,schoolboy,gentleman,policeman,fireman,gunman,businessman,fisherman,widower,waiter,actor,groom,bridegroom,grandad,lad'.split(','));
const female = new Set('woman,girl,female,sister,daughter,mother,mum,mom,wife,aunt,niece,granddaughter,grandmother,girlfriend,stepdaughter,stepmother,stepsister,half-sister,schoolgirl,lady,policewoman,businesswoman,widow,waitress,actress,bride,granny'.split(','));

/** `genderOf('stepson')` → 'male'; undefined where the noun does not tell. */
export const genderOf = (noun: string): 'male' | 'female' | undefined => (male.has(noun) ? 'male' : female.has(noun) ? 'female' : undefined);
