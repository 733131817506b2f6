/**
 * Nouns by which news speaks again of a person whom it has named, where a pronoun would be the second in a row: "the
 * defender", "the novelist", "the Dutchman".
 *
 * Own compilation: what a person plays, makes, owns or hails from. Offices are left out ("the mayor" is known without a
 * name), and so are parts in an event ("the victim", "the driver"), which are somebody without one. For: who speaks.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** What somebody plays, makes or owns. */
export const TRADES = words(`
  striker defender midfielder goalkeeper keeper winger frontman playmaker fly-half scrum-half flanker batsman batter bowler
  all-rounder pitcher catcher quarterback linebacker cornerback skipper gaffer heavyweight featherweight middleweight
  sprinter hurdler swimmer cyclist golfer jockey boxer wrestler skier skater rower gymnast racer medallist medalist
  champion footballer cricketer snooker-player sportsman sportswoman
  singer rapper songwriter musician pianist violinist guitarist drummer composer conductor actor actress comedian comic
  star superstar filmmaker film-maker playwright novelist poet painter sculptor artist photographer presenter dancer
  ballerina chef designer architect influencer author writer
  politician lawmaker legislator republican democrat conservative tory liberal incumbent veteran frontbencher backbencher
  newcomer outsider
  billionaire millionaire tycoon mogul magnate entrepreneur businessman businesswoman financier heiress industrialist
  pensioner grandmother grandfather great-grandmother great-grandfather teenager youngster schoolboy schoolgirl
  trainee apprentice plasterer bricklayer roofer labourer laborer hairdresser postman
  newlywed mountaineer climber explorer adventurer astronaut academic scholar historian philosopher
`);

const COMPATRIOTS = words(`
  frenchman frenchwoman dutchman dutchwoman englishman englishwoman irishman irishwoman welshman welshwoman scotsman
  scotswoman spaniard swede dane finn briton scot pole turk serb croat belgian german italian brazilian argentine
  argentinian portuguese australian american canadian norwegian russian ukrainian austrian hungarian egyptian nigerian
  ghanaian kenyan ethiopian jamaican mexican colombian uruguayan chilean texan californian londoner parisian
  yorkshireman new-zealander
`);

export const EPITHETS: ReadonlySet<string> = new Set([...TRADES, ...COMPATRIOTS]);
