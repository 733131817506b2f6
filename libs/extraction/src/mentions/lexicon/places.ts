/**
 * Countries (ISO 3166-1 short names as the press writes them), their capitals, U.S. states, Canadian provinces and the
 * larger regions of the world. Complete public lists. For: telling a place from a person or a body among names.
 */
const lines = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[,\n]/u)
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== ''),
  );

export const COUNTRIES = lines(`
  Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria, Azerbaijan,
  Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Bosnia and Herzegovina,
  Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Cape Verde,
  Central African Republic, Chad, Chile, China, Colombia, Comoros, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czechia,
  Czech Republic, Denmark, Djibouti, Dominica, Dominican Republic, East Timor, Ecuador, Egypt, El Salvador,
  Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia, Germany, Ghana,
  Greece, Grenada, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq,
  Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos,
  Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Maldives,
  Mali, Malta, Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco,
  Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia,
  Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Qatar,
  Romania, Russia, Rwanda, Saint Lucia, Samoa, San Marino, Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone, Singapore,
  Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, South Korea, South Sudan, Spain, Sri Lanka, Sudan, Suriname,
  Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tonga, Trinidad and Tobago, Tunisia, Turkey,
  Türkiye, Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States, Uruguay, Uzbekistan,
  Vanuatu, Vatican, Venezuela, Vietnam, Yemen, Zambia, Zimbabwe, Britain, England, Scotland, Wales, Northern Ireland,
  U.S., US, USA, U.S.A., U.K., UK, UAE, America, Hong Kong, Macau, Greenland, Puerto Rico, Gibraltar, Bermuda
`);

export const CAPITALS = lines(`
  Kabul, Tirana, Algiers, Luanda, Buenos Aires, Yerevan, Canberra, Vienna, Baku, Nassau, Manama, Dhaka, Bridgetown, Minsk,
  Brussels, Belmopan, Porto-Novo, Thimphu, La Paz, Sucre, Sarajevo, Gaborone, Brasília, Brasilia, Sofia, Ouagadougou,
  Bujumbura, Gitega, Phnom Penh, Yaoundé, Ottawa, Praia, Bangui, N'Djamena, Santiago, Beijing, Bogotá, Bogota, Moroni, Kinshasa,
  Brazzaville, San José, Zagreb, Havana, Nicosia, Prague, Copenhagen, Roseau, Santo Domingo, Dili, Quito, Cairo,
  San Salvador, Malabo, Asmara, Tallinn, Mbabane, Addis Ababa, Suva, Helsinki, Paris, Libreville, Banjul, Tbilisi, Berlin, Accra,
  Athens, Guatemala City, Conakry, Bissau, Georgetown, Port-au-Prince, Tegucigalpa, Budapest, Reykjavik, New Delhi, Delhi,
  Jakarta, Tehran, Baghdad, Dublin, Jerusalem, Tel Aviv, Rome, Yamoussoukro, Abidjan, Kingston, Tokyo, Amman, Astana, Nairobi,
  Pristina, Kuwait City, Bishkek, Vientiane, Riga, Beirut, Maseru, Monrovia, Tripoli, Vaduz, Vilnius, Antananarivo, Lilongwe,
  Kuala Lumpur, Malé, Bamako, Valletta, Majuro, Nouakchott, Port Louis, Mexico City, Palikir, Chișinău, Chisinau, Ulaanbaatar,
  Podgorica, Rabat, Maputo, Naypyidaw, Windhoek, Kathmandu, Amsterdam, The Hague, Wellington, Managua, Niamey, Abuja, Pyongyang,
  Skopje, Oslo, Muscat, Islamabad, Ramallah, Panama City, Port Moresby, Asunción, Asuncion, Lima, Manila, Warsaw, Lisbon, Doha,
  Bucharest, Moscow, Kigali, Castries, Apia, Riyadh, Dakar, Belgrade, Freetown, Bratislava, Ljubljana, Honiara, Mogadishu, Pretoria,
  Cape Town, Seoul, Juba, Madrid, Colombo, Khartoum, Paramaribo, Stockholm, Bern, Damascus, Taipei, Dushanbe, Dodoma, Bangkok,
  Lomé, Nuku'alofa, Port of Spain, Tunis, Ankara, Ashgabat, Funafuti, Kampala, Kyiv, Kiev, Abu Dhabi, London, Washington,
  Montevideo, Tashkent, Port Vila, Caracas, Hanoi, Sanaa, Lusaka, Harare, Edinburgh, Cardiff, Belfast
`);

export const REGIONS = lines(`
  Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois,
  Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri,
  Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon,
  Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia,
  Wisconsin, Wyoming, Ontario, Quebec, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, British Columbia,
  Europe, Asia, Africa, North America, South America, Latin America, Central America, Middle East, Caribbean, Balkans,
  Scandinavia, Arctic, Antarctica, Pacific, Atlantic, Mediterranean, Sahel, Gulf, West Bank, Gaza, Siberia, Kurdistan, Kashmir, Tibet
`);

const KNOWN: ReadonlySet<string> = new Set([...COUNTRIES, ...CAPITALS, ...REGIONS]);
export const isKnownPlace = (name: string): boolean => KNOWN.has(name.toLowerCase());

/** Words after which a name is a place: "town of", "near". */
export const PLACE_HEADS: ReadonlySet<string> = new Set([
  'town',
  'city',
  'village',
  'province',
  'district',
  'region',
  'county',
  'port',
  'suburb',
  'capital',
  'state',
  'island',
  'valley',
  'neighbourhood',
  'neighborhood',
  'governorate',
  'municipality',
]);
/** Last words of place names. */
export const PLACE_NAME_WORDS: ReadonlySet<string> = new Set([
  'street',
  'avenue',
  'road',
  'square',
  'river',
  'lake',
  'mountain',
  'mountains',
  'valley',
  'island',
  'islands',
  'bay',
  'beach',
  'harbour',
  'harbor',
  'bridge',
  'county',
  'province',
  'city',
  'airport',
  'desert',
  'park',
  'strait',
  'peninsula',
  'sea',
  'ocean',
  'coast',
]);
