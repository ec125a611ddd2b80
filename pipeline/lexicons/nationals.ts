/**
 * Peoples and groups that are the same for one and for many: "354 Rohingya", "200 Chinese", "14 British", "some 40 Taliban".
 * Source: countries.ts and places.ts of this project. Licence: MIT, as the rest of the project.
 */
import { countries } from './countries.ts';
import { groups } from './places.ts';

/** "Japanese", "Irish", "French", "Swiss": no "s" makes them many. */
const UNCHANGED = /(?:ese|ish|ch|ss|sh|lls|ois)$/u;

/** Groups that take an "s" as well, and peoples of no country. */
const others =
  'Taliban Hamas Hezbollah Qaeda Rohingya Hazara Roma Romani Inuit Sami Maori Māori Druze Alawite Quechua Aymara Xhosa Hausa Yoruba Igbo Fulani Tuareg Oromo Baloch Karen Hmong Moro Bedouin Amazigh Houthi Mapuche ' +
  'Kachin Chin Shan Masai Maasai Luo Kikuyu Sioux Navajo Cherokee Apache Cree Mohawk Dinka Nuer Afar Tigrayan Sinhalese Cantonese Javanese Sudanese Burmese Basotho Afghan Thai Tajik Uzbek Turkmen Kazakh Kyrgyz Pashtun Uyghur Uighur Tamil';

/** The names that count heads as they stand. */
export const UNCHANGED_PEOPLES: ReadonlySet<string> = new Set([
  ...countries.flatMap(({ adjectives }) => adjectives.filter((name) => UNCHANGED.test(name) && !name.includes(' '))),
  ...groups.filter((name) => UNCHANGED.test(name) && !/[ -]/u.test(name) && !/^(?:Jewish|Kurdish|Scottish|Welsh)$/u.test(name)),
  ...others.split(' '),
]);

/** What is of a country or a people: no model's name goes on so ("100 Georgian lari"). */
export const DEMONYMS: ReadonlySet<string> = new Set([...countries.flatMap(({ adjectives }) => adjectives), ...UNCHANGED_PEOPLES]);
