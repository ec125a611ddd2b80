/**
 * Cities, provinces, regions, seas and continents that stand in newspapers without explanation: "in Lagos", "the Gaza Strip", "Latin America".
 * Source: written for this project from common knowledge. Licence: MIT, as the rest of the project.
 */
const list = (text: string): readonly string[] => text.split(/[;\n]/u).flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));

/** Big cities that are no capital, by continent; capitals stand in countries.ts. */
export const cities: readonly string[] = list(`
Aberdeen; Antwerp; Barcelona; Basel; Belfast; Bergen; Bilbao; Birmingham; Bologna; Bonn; Bordeaux; Bremen; Brighton; Bristol; Brno; Calais; Cambridge; Cardiff; Cologne; Cork; Coventry; Derby; Donetsk
Dortmund; Dresden; Dundee; Düsseldorf; Dusseldorf; Edinburgh; Essen; Florence; Frankfurt; Gdansk; Gdańsk; Geneva; Genoa; Ghent; Glasgow; Gothenburg; Granada; Graz; Grenoble; Hamburg; Hanover; Innsbruck; Istanbul; Izmir
Kazan; Kharkiv; Kharkov; Kherson; Klaipeda; Krakow; Kraków; Lausanne; Leeds; Leicester; Leipzig; Liege; Lille; Linz; Liverpool; Lodz; Luhansk; Lviv; Lyon; Malaga; Malmo; Malmö; Manchester; Mariupol; Marseille; Marseilles; Milan
Munich; Mykolaiv; Nantes; Naples; Newcastle; Nottingham; Novi Sad; Novosibirsk; Nuremberg; Odesa; Odessa; Oradea; Ostrava; Oxford; Palermo; Pisa; Plovdiv; Plymouth; Porto; Portsmouth; Poznan; Rotterdam
Salzburg; Seville; Sevastopol; Sheffield; Simferopol; Southampton; St. Petersburg; St Petersburg; Saint Petersburg; Strasbourg; Stuttgart; Tampere; The Hague; Thessaloniki; Toulouse; Trieste; Turin; Utrecht; Valencia; Venice
Vladivostok; Volgograd; Wroclaw; Yekaterinburg; York; Zaporizhzhia; Zurich; Zürich; Kiev
Atlanta; Austin; Baltimore; Baton Rouge; Boise; Boston; Buffalo; Calgary; Charleston; Charlotte; Chicago; Cincinnati; Cleveland; Columbus; Dallas; Denver; Des Moines; Detroit; Edmonton; El Paso; Fort Worth; Fresno; Halifax; Houston
Indianapolis; Jacksonville; Kansas City; Las Vegas; Little Rock; Los Angeles; L.A.; Louisville; Memphis; Miami; Milwaukee; Minneapolis; Montreal; Montréal; Nashville; New Haven; New Orleans; New York City; NYC; Newark; Oakland; Oklahoma City; Omaha
Orlando; Philadelphia; Phoenix; Pittsburgh; Portland; Quebec City; Raleigh; Regina; Sacramento; Salt Lake City; San Antonio; San Diego; San Francisco; San Jose; Saskatoon; Savannah; Seattle; Spokane; St. Louis; St Louis; St. Paul; Tallahassee
Tampa; Toledo; Toronto; Tucson; Tulsa; Vancouver; Whitehorse; Wichita; Winnipeg; Anchorage; Honolulu; Brooklyn; Manhattan; Bronx; Queens; Staten Island; Harlem; Hollywood; Silicon Valley; Washington, DC; Washington DC; Washington D.C.
Albuquerque; Akron; Cambridge; Dayton; Durham; Flint; Fort Lauderdale; Grand Rapids; Greensboro; Hartford; Lansing; Long Beach; Long Island; Madison; Norfolk; Providence; Richmond; Rochester; Syracuse; Trenton; Worcester
Acapulco; Arequipa; Barranquilla; Belo Horizonte; Cali; Cancun; Cancún; Ciudad Juarez; Ciudad Juárez; Cordoba; Córdoba; Culiacan; Culiacán; Curitiba; Cusco; Guadalajara; Guayaquil; Maracaibo; Medellin; Medellín; Mendoza; Monterrey; Porto Alegre
Puebla; Recife; Rio de Janeiro; Rio; Rosario; Salvador; San Pedro Sula; Santa Cruz; Santos; Sao Paulo; São Paulo; Tijuana; Valparaiso; Valparaíso; Veracruz; Oaxaca; Chiapas; Yucatán; Yucatan; Bogota; Brasilia; San Jose; Asuncion
Abidjan; Aba; Agadez; Alexandria; Aswan; Bahir Dar; Bata; Benghazi; Beira; Blantyre; Bobo-Dioulasso; Bujumbura; Bukavu; Bulawayo; Cape Town; Casablanca; Constantine; Dar es Salaam; Derna; Douala; Durban; Eldoret; El Fasher; Enugu; Entebbe; Fez
Gao; Garissa; Giza; Goma; Gqeberha; Ibadan; Jos; Johannesburg; Kaduna; Kano; Kisangani; Kisumu; Kumasi; Lagos; Lubumbashi; Luxor; Maiduguri; Marrakech; Marrakesh; Mekelle; Misrata; Mombasa; Mopti; Nakuru; Omdurman; Onitsha; Oran; Pemba
Pointe-Noire; Polokwane; Port Elizabeth; Port Harcourt; Port Said; Port Sudan; Sabha; Sirte; Sokoto; Soweto; Suez; Tamale; Tangier; Timbuktu; Tobruk; Touba; Walvis Bay; Zaria; Zinder; Bloemfontein; East London; N'Djamena; N’Djamena; Yaounde
Aden; Ahmedabad; Aleppo; Almaty; Amritsar; Bandung; Bangalore; Barisal; Basra; Batumi; Bengaluru; Bhopal; Bodh Gaya; Busan; Calcutta; Cebu; Chandigarh; Changsha; Chengdu; Chennai; Chiang Mai; Chittagong; Chongqing; Cox's Bazar; Cox’s Bazar; Dalian
Da Nang; Daegu; Davao; Delhi; Dongguan; Dubai; Erbil; Faisalabad; Fukuoka; Fukushima; Fuzhou; Gaziantep; Gaza City; Guangzhou; Haifa; Hama; Hangzhou; Harbin; Hebron; Herat; Hiroshima; Ho Chi Minh City; Hodeidah; Homs; Hyderabad; Idlib; Incheon; Isfahan
Jaipur; Jeddah; Jenin; Johor Bahru; Kabul; Kandahar; Kaohsiung; Karachi; Khan Younis; Khulna; Kirkuk; Kobe; Kochi; Kolkata; Kunming; Kyoto; Lahore; Lucknow; Macau; Mandalay; Mashhad; Mecca; Medan; Medina; Mosul; Multan; Mumbai; Bombay; Mazar-i-Sharif
Nablus; Nagasaki; Nagoya; Nagpur; Nanjing; Narayanganj; Okinawa; Osaka; Patna; Penang; Peshawar; Phuket; Pune; Quetta; Rafah; Raqqa; Rawalpindi; Saigon; Samarkand; Sapporo; Sendai; Shanghai; Sharjah; Shenyang; Shenzhen; Shiraz; Sidon; Srinagar; Surabaya; Surat
Suzhou; Sylhet; Tainan; Taichung; Tabriz; Tel Aviv; Tianjin; Tyre; Ulan Bator; Varanasi; Visakhapatnam; Wuhan; Xi'an; Xiamen; Yangon; Yokohama; Zhengzhou; Sana'a; Sanaʻa; Ulaanbaatar; Pristina; Chisinau; Reykjavík
Adelaide; Alice Springs; Auckland; Ballarat; Brisbane; Cairns; Christchurch; Darwin; Dunedin; Geelong; Gold Coast; Hobart; Melbourne; Newcastle; Perth; Sydney; Townsville; Wollongong; Launceston
Cleveland; Jaffna; Galle; Vellore; Mandaluyong; Quezon City; Phnom Penh; Washington; Brussels; Davos; Jammu; Kashmir
`);

/** Provinces, states and parts of countries. */
export const provinces: readonly string[] = list(`
Abkhazia; Alberta; Andalusia; Aragon; Assam; Balochistan; Bavaria; Bihar; Borneo; British Columbia; Brittany; Catalonia; Chechnya; Cornwall; Crimea; Dagestan; Darfur; Donbas; Donbass; Essex; Flanders; Gaza; Gaza Strip; Galicia; Goa; Golan Heights
Guangdong; Gujarat; Guangxi; Hebei; Henan; Hokkaido; Hubei; Hunan; Inner Mongolia; Java; Jiangsu; Jammu and Kashmir; Kachin; Karnataka; Kent; Kerala; Khyber Pakhtunkhwa; Kurdistan; KwaZulu-Natal; Lancashire; Lombardy; Lower Saxony
Madhya Pradesh; Maharashtra; Manipur; Manitoba; Mindanao; Nagaland; Nagorno-Karabakh; New Brunswick; New South Wales; NSW; Newfoundland; Normandy; Northern Territory; Nova Scotia; Odisha; Ontario; Oromia; Patagonia; Punjab; Quebec; Québec; Queensland
Rajasthan; Rakhine; Saskatchewan; Saxony; Scania; Shandong; Shan; Sichuan; Sicily; Siberia; Sikkim; Sinaloa; Sindh; Somaliland; Puntland; Sonora; South Australia; South Ossetia; Sulawesi; Sumatra; Surrey; Sussex; Swabia; Tamil Nadu; Tasmania
Telangana; Thuringia; Tibet; Tigray; Transnistria; Transylvania; Tuscany; Tyrol; Ulster; Uttar Pradesh; Uttarakhand; Victoria; West Bengal; West Bank; Western Australia; Western Cape; Eastern Cape; Northern Cape; Gauteng; Limpopo; Mpumalanga
Xinjiang; Yorkshire; Yukon; Yunnan; Zhejiang; Zanzibar; Nunavut; Bali; Papua; West Papua; Kalimantan; East Kalimantan; Luzon; Andhra Pradesh; Haryana; Jharkhand; Chhattisgarh; Himachal Pradesh; Amhara; Tibesti; East Jerusalem; Pas-de-Calais
`);

/** Continents, regions of the world, seas. */
export const regions: readonly string[] = list(`
Africa; Asia; Europe; Antarctica; Oceania; North America; South America; Central America; Latin America; LatAm; Americas; Middle East; Near East; Far East; North Africa; West Africa; East Africa; Central Africa; Southern Africa; sub-Saharan Africa; Sub-Saharan Africa
Horn of Africa; Sahel; Sahara; Maghreb; Levant; Gulf; Persian Gulf; Arabian Gulf; Gulf of Mexico; Gulf of Guinea; Gulf of Aden; Gulf of Oman; Caribbean; Balkans; Western Balkans; Baltics; Baltic; Scandinavia; Eurasia; Caucasus; South Caucasus
Eastern Europe; Western Europe; Central Europe; Northern Europe; Southern Europe; Southeast Asia; South-East Asia; South East Asia; South Asia; East Asia; Central Asia; West Asia; Asia-Pacific; Asia Pacific; Indo-Pacific; Pacific; Atlantic; Arctic
Mediterranean; Mediterranean Sea; Black Sea; Red Sea; Baltic Sea; North Sea; Caspian Sea; South China Sea; East China Sea; Sea of Japan; Pacific Ocean; Atlantic Ocean; Indian Ocean; Arctic Ocean; English Channel; Taiwan Strait; Strait of Hormuz; Straits of Hormuz
Bering Strait; Bay of Bengal; Suez Canal; Panama Canal; Amazon; Himalayas; Andes; Alps; Pyrenees; Rocky Mountains; Ural Mountains; Urals; Nile; Danube; Rhine; Mekong; Ganges; Euphrates; Tigris; Congo Basin; Korean Peninsula; Korean peninsula
Arabian Peninsula; Iberian Peninsula; Crimean Peninsula; Midwest; New England; Bay Area; Rust Belt; Deep South; West Coast; East Coast; Gulf Coast; Appalachia; Indian subcontinent; Soviet Union; USSR; U.S.S.R.; Yugoslavia; Czechoslovakia; Congo; Schengen; Schengen Area; Gaza strip
`);

/** Peoples, faiths and parties of more than one country: "Muslims", "Kurdish", "Republicans". */
export const groups: readonly string[] = list(`
Arab; Arabs; Arabic; African; Africans; Asian; Asians; European; Europeans; Latin American; Latin Americans; South American; South Americans; Central American; Central Americans; North American; North Americans; Middle Eastern; West African; West Africans
East African; East Africans; North African; North Africans; South Asian; South Asians; Southeast Asian; Southeast Asians; East Asian; Central Asian; Eastern European; Eastern Europeans; Western European; Scandinavian; Scandinavians; Nordic; Caribbean; Balkan
Baltic; Slavic; Pacific Islander; Pacific Islanders; Latino; Latinos; Latina; Latinas; Hispanic; Hispanics; African American; African Americans; African-American; African-Americans; Asian American; Asian Americans; Asian-American; Mexican-American; Mexican Americans
Muslim; Muslims; Islamic; Islamist; Islamists; Christian; Christians; Catholic; Catholics; Roman Catholic; Protestant; Protestants; Evangelical; Evangelicals; Orthodox; Mormon; Mormons; Methodist; Methodists; Baptist; Baptists; Anglican; Anglicans; Lutheran; Lutherans
Jew; Jews; Jewish; Hindu; Hindus; Buddhist; Buddhists; Sikh; Sikhs; Sunni; Sunnis; Shia; Shiite; Shiites; Shi'ite; Shi'ites; Alawite; Alawites; Druze; Yazidi; Yazidis; Coptic; Copts; Zionist; Zionists; Jesuit; Jesuits; Salafi; Wahhabi
Kurd; Kurds; Kurdish; Basque; Basques; Catalan; Catalans; Uyghur; Uyghurs; Uighur; Uighurs; Tibetan; Tibetans; Rohingya; Rohingyas; Tamil; Tamils; Sinhalese; Punjabi; Bengali; Bengalis; Kashmiri; Kashmiris; Pashtun; Pashtuns; Hazara; Hazaras; Tatar; Tatars
Roma; Romani; Inuit; Sami; Maori; Māori; Aboriginal; Aborigines; Indigenous; First Nations; Native American; Native Americans; Mayan; Maya; Quechua; Aymara; Zulu; Zulus; Xhosa; Hutu; Hutus; Tutsi; Tutsis; Hausa; Yoruba; Igbo; Fulani; Tuareg; Oromo; Amhara; Tigrayan; Tigrayans; Masai; Maasai
Republican; Republicans; Democrat; Democrats; Democratic; GOP; Conservative; Conservatives; Tory; Tories; Labour; Liberal Democrats; Lib Dems; Communist; Communists; Socialist; Socialists; Marxist; Marxists; Maoist; Maoists; Nazi; Nazis; Fascist; Libertarian; Libertarians; Green; Greens
English; Englishman; Englishmen; Scots; Scotsman; Celtic; Anglo-Saxon; Persian; Persians; Ottoman; Soviet; Soviets; Western; Westerners; Tasmanian; Tasmanians; Hawaiian; Hawaiians; Siberian; Parisian; Parisians; Londoner; Londoners; Queenslander; Tlingit; Navajo; Cherokee; Chechen; Chechens; Crimean; Yugoslav
Sindhi; Baloch; Gujarati; Marathi; Malayali; Telugu; Kannada; Cantonese; Mandarin; Hokkien; Hakka; Javanese; Moro; Karen; Hmong; Haredi; Bedouin; Berber; Amazigh; Houthi; Houthis; Sandinista; Sandinistas; Hellenic; Gazan; Gazans; Sicilian; Bavarian; Andean; Amazonian; Arctic; Iberian
`);
