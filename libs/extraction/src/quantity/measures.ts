/**
 * Units of measure and money. Names and symbols follow the SI brochure, the U.S. and imperial units that the press uses,
 * and ISO 4217 for currencies; each maps to one key, so that "km" and "kilometres" meet.
 */

const keyed = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [key = '', names = ''] = row.split(':');
        return names
          .trim()
          .split(' ')
          .map((name): [string, string] => [name, key.trim()]);
      }),
  );

export const measures: ReadonlyMap<string, string> = keyed(`
  kilometre: km kms kilometre kilometres kilometer kilometers
  metre: metre metres meter meters
  centimetre: cm centimetre centimetres centimeter centimeters
  millimetre: mm millimetre millimetres millimeter millimeters
  mile: mile miles
  nautical mile: knots
  yard: yard yards
  foot: foot feet ft
  inch: inch inches
  hectare: hectare hectares
  acre: acre acres
  tonne: tonne tonnes
  ton: ton tons
  kilogram: kg kgs kilogram kilograms kilo kilos
  gram: g gram grams gramme grammes
  pound weight: lb lbs
  ounce: ounce ounces oz
  litre: litre litres liter liters
  millilitre: ml millilitre millilitres milliliter milliliters
  gigabyte: gb gigabyte gigabytes
  megabyte: mb megabyte megabytes
  terabyte: tb terabyte terabytes
  gallon: gallon gallons
  barrel: barrel barrels
  bushel: bushel bushels
  degree: degree degrees
  watt: watts
  kilowatt: kilowatt kilowatts kw
  megawatt: megawatt megawatts mw
  gigawatt: gigawatt gigawatts gw
  mile per hour: mph
  kilometre per hour: kph
  point: point points
  basis point: bps
  year: year years
  month: month months
  week: week weeks
  day: day days
  hour: hour hours
  minute: minute minutes
  second: seconds
`);

/**
 * Currency names after a figure. Names that several countries use, or none any longer, are their own keys.
 */
export const currencies: ReadonlyMap<string, string> = keyed(`
  USD: dollar dollars usd dlrs
  EUR: euro euros eur
  GBP: pound pounds sterling gbp
  JPY: yen jpy
  CNY: yuan renminbi cny
  INR: rupee rupees inr
  RUB: ruble rubles rouble roubles rub
  CHF: franc francs chf
  SEK: krona kronor sek
  NOK: krone kroner nok
  KRW: won krw
  BRL: real reais brl
  MXN: peso pesos mxn
  ZAR: rand zar
  TRY: lira liras try
  ILS: shekel shekels ils
  SAR: riyal riyals sar
  AED: dirham dirhams aed
  UAH: hryvnia hryvnias uah
  NGN: naira ngn
  PLN: zloty zlotys pln
  CAD: cad
  AUD: aud
  HUF: forint forints huf
  THB: baht thb
  MYR: ringgit myr
  IDR: rupiah rupiahs idr
  VND: dong vnd
  CZK: koruna korunas czk
  ISK: kronur isk
  RON: leu lei ron
  BGN: leva bgn
  HRK: kuna kunas
  KES: kes
  BDT: taka bdt
  KZT: tenge kzt
  GEL: gel
  ETB: birr etb
  GHS: cedi cedis ghs
  PKR: pkr
  dinars: dinar dinars
  guilders: guilder guilders
  florins: florin florins
  thalers: thaler thalers taler talers
  ducats: ducat ducats
  shillings: shilling shillings
  drachmas: drachma drachmas drachmae
  escudos: escudo escudos
  pesetas: peseta pesetas
  guineas: guineas
`);
/** Currency names that mean other things too: only a figure too large to count those makes them money. */
export const looseCurrencies: ReadonlyMap<string, string> = keyed(`
  crowns: crown crowns
  marks: mark marks
  soles: soles
  colons: colones
`);
/** Signs before a figure; a prefix such as "US" or "C" is read with the dollar sign. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₺', 'TRY'],
]);
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s.', 'USD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
]);
/** Hundredths of a currency, with the currency that they most often belong to. */
export const cents: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'],
  ['cents', 'USD'],
  ['pence', 'GBP'],
  ['kopecks', 'RUB'],
]);
