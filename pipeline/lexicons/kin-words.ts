/** Who somebody is to somebody else. Singular, lower case. Our own list (MIT). */
const KIN =
  'son,daughter,wife,husband,girlfriend,boyfriend,fiance,fiancee,fiancé,fiancée,mother,father,mom,mum,dad,sister,brother,grandmother,grandfather,granddaughter,grandson,nephew,niece,uncle,aunt,cousin,stepson,stepdaughter,stepfather,stepmother,half-brother,half-sister,twin brother,twin sister,widow,widower,roommate,flatmate,classmate,ex-husband,ex-wife,ex-girlfriend,ex-boyfriend,mother-in-law,father-in-law,brother-in-law,sister-in-law,son-in-law,daughter-in-law,neighbor,neighbour,landlord,employer,lover,acquaintance';

/** Alternatives of a pattern, longest first: "half-brother|brother". */
export const kinPattern = KIN.split(',')
  .toSorted((a, b) => b.length - a.length)
  .join('|');
