/**
 * Set phrases whose number counts nothing: "put two and two together", "in two minds", "a 50-50 call". Lower case; a hyphen stands alone.
 * Source: general knowledge of the language.
 */
export const NUMBER_IDIOMS: readonly string[] = `
two and two together; two and two make four; one by one; one to one; one - to - one; one - on - one; one on one; two by two; one - off; one - sided
one - way; two - way; one - time; one - stop; one or the other; one way or another; one way or the other; one of a kind; one and only
one and the same; one hundred and ten percent; 110 percent; 110 per cent; 110 %; two - faced; two - tone; second to none; in two minds
at sixes and sevens; zero - sum; zero tolerance; zero - tolerance; ground zero; net zero; net - zero; zero hour; year zero; patient zero; day one
square one; plan b; catch 22; catch - 22; number one; page one; phase one; part one; part two; one another; big four; big three; big five
final four; cloud nine; five - star; four - star; three - star; five - a - side; four - letter; 50 - 50; fifty - fifty; double - digit; first - half
twenty - something; a million miles; a thousand times over; one day; to one side; on one side; one thing; one point; 7 - eleven; gang of eight
gang of four; nine to five; 20 - 20; twenty - twenty; six feet under; two cents
straight - six; straight - eight; flat - four; flat - six; inline - four; inline - six; 911 call; 911 caller; 911 callers; 999 call
999 caller; 999 callers; 401 k; one heck of; one hell of; one in a million; the whole nine yards; a million to one; ten to one; six of one; half a dozen of the other
takes two to tango; two birds with one stone; in one basket; in one fell swoop; on all fours; one too many; two left feet; one fine day
`
  .split(/[;\n]/u)
  .flatMap((idiom) => (idiom.trim() === '' ? [] : [idiom.trim()]));
