/**
 * States of the United States: "in Texas", "Springfield, Ill.", "Californians".
 * Source: written for this project; abbreviations as news agencies print them. Licence: MIT, as the rest of the project.
 */
export interface UsState {
  readonly code: string;
  readonly name: string;
  /** as a news agency prints it after a town: "Ill." */
  readonly abbreviation: string;
  readonly people: readonly string[];
}

const table = `
AL Alabama|Ala.|Alabamian
AK Alaska||Alaskan
AZ Arizona|Ariz.|Arizonan
AR Arkansas|Ark.|Arkansan
CA California|Calif.|Californian
CO Colorado|Colo.|Coloradan
CT Connecticut|Conn.|
DE Delaware|Del.|Delawarean
DC District of Columbia|D.C.|
FL Florida|Fla.|Floridian
GA Georgia|Ga.|
HI Hawaii||Hawaiian
ID Idaho||Idahoan
IL Illinois|Ill.|Illinoisan
IN Indiana|Ind.|
IA Iowa||Iowan
KS Kansas|Kan.|Kansan
KY Kentucky|Ky.|Kentuckian
LA Louisiana|La.|Louisianan
ME Maine||
MD Maryland|Md.|Marylander
MA Massachusetts|Mass.|
MI Michigan|Mich.|Michigander
MN Minnesota|Minn.|Minnesotan
MS Mississippi|Miss.|Mississippian
MO Missouri|Mo.|Missourian
MT Montana|Mont.|Montanan
NE Nebraska|Neb.|Nebraskan
NV Nevada|Nev.|Nevadan
NH New Hampshire|N.H.|
NJ New Jersey|N.J.|
NM New Mexico|N.M.|New Mexican
NY New York|N.Y.|New Yorker
NC North Carolina|N.C.|North Carolinian
ND North Dakota|N.D.|North Dakotan
OH Ohio||Ohioan
OK Oklahoma|Okla.|Oklahoman
OR Oregon|Ore.|Oregonian
PA Pennsylvania|Pa.|Pennsylvanian
RI Rhode Island|R.I.|Rhode Islander
SC South Carolina|S.C.|South Carolinian
SD South Dakota|S.D.|South Dakotan
TN Tennessee|Tenn.|Tennessean
TX Texas||Texan
UT Utah||Utahn
VT Vermont|Vt.|Vermonter
VA Virginia|Va.|Virginian
WA Washington State|Wash.|Washingtonian
WV West Virginia|W.Va.|West Virginian
WI Wisconsin|Wis.|Wisconsinite
WY Wyoming|Wyo.|
`;

function readRow(row: string): UsState {
  const [head = '', abbreviation = '', person = ''] = row.split('|');
  return { code: head.slice(0, 2), name: head.slice(3), abbreviation, people: person === '' ? [] : [person, `${person}s`] };
}

/** The fifty states and the District of Columbia. */
export const usStates: readonly UsState[] = table.trim().split('\n').map(readRow);

/** As they stand behind a town, without the last stop: "Ariz" of "Copperfield, Ariz.". Alone many of them are other words ("Miss.", "Ore."). */
export const stateAbbreviations: ReadonlySet<string> = new Set(
  usStates.flatMap(({ abbreviation }) => (abbreviation === '' ? [] : [abbreviation.slice(0, -1)])),
);
