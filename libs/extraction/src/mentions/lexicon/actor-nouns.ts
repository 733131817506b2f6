/**
 * Nouns for people, groups and bodies that speak in the news.
 *
 * Own compilation from the person and organisation branches of WordNet's noun hierarchy (person, professional, leader,
 * relative, organization), cut down to words that news writing uses for its sources. For: the kind of a speaker
 * (anonymous, collective, document, outlet), the head of a mention, and back-reference by role ("the minister").
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

/** One person by office, work or kinship, singular. */
export const PERSON_NOUNS = words(`
  president vice-president chancellor premier minister secretary governor mayor senator congressman congresswoman
  representative lawmaker legislator councillor councilman councilwoman councilor commissioner ambassador envoy diplomat
  judge justice prosecutor attorney lawyer solicitor barrister sheriff chief constable officer detective inspector
  sergeant lieutenant captain major colonel general admiral commander marshal soldier trooper spokesman spokeswoman
  spokesperson publicist rep official aide adviser advisor deputy director chairman chairwoman chair chairperson
  executive ceo cfo president-elect manager head boss founder owner partner leader organizer organiser analyst economist
  strategist expert researcher scientist professor lecturer historian fellow scholar author writer doctor physician
  surgeon nurse paramedic coroner pathologist psychologist teacher principal headteacher student engineer pilot driver
  captain-pilot farmer fisherman worker employee staffer clerk nominee candidate campaigner activist protester
  demonstrator resident neighbour neighbor villager witness bystander passenger survivor victim suspect defendant
  plaintiff accused prisoner detainee hostage refugee migrant mother father parent son daughter brother sister wife
  husband widow widower uncle aunt cousin nephew niece grandmother grandfather relative friend colleague bishop
  archbishop priest imam rabbi pastor reverend pope king queen prince princess duke sultan emir reporter journalist
  editor correspondent anchor host columnist moderator coach player athlete actor actress singer producer businessman
  businesswoman entrepreneur investor trader banker figure man woman person teenager boy girl user customer voter
  taxpayer source insider informant republican democrat conservative liberal pupil schoolboy schoolgirl trainee
  apprentice plasterer bricklayer roofer hairdresser landlady porter cashier shopkeeper waiter waitress baker barber
  butcher builder plumber electrician mechanic cleaner cook chef bartender vendor commuter tourist visitor shopper fan
  pensioner motorist pedestrian landlord tenant publican vicar dentist vet midwife carer firefighter lifeguard caretaker
  janitor librarian curator archivist biologist chemist physicist astronomer geologist seismologist meteorologist
  forecaster epidemiologist virologist psychiatrist physiotherapist therapist sociologist criminologist ecologist
  botanist zoologist archaeologist anthropologist linguist mathematician statistician programmer blogger musician artist
  poet novelist welder miner carpenter machinist sailor skipper seaman deckhand steward conductor courier postman ranger
  warden shepherd grower rancher beekeeper gardener treasurer trustee registrar dean provost rector auditor accountant
  broker dealer salesman saleswoman consultant lobbyist pollster commentator pundit umpire referee goalkeeper striker
  midfielder defender trainer jockey swimmer cyclist golfer boxer prosecutor-general undersecretary clergyman chaplain
  operator controller negotiator mediator monitor observer supporter opponent critic ally rival vice-chancellor
  superintendent headmaster headmistress ombudsman magistrate juror bailiff notary consul attache deacon nun monk cleric
  homeowner receptionist docker trucker rescuer medic pharmacist veterinarian psychotherapist architect surveyor
  auctioneer insurer landowner breeder policeman policewoman gunman attacker robber burglar kidnapper smuggler hacker
  insurgent militant fighter veteran cadet hiker climber skier diver surfer spectator sprinter sculptor composer
  comedian presenter photographer translator interpreter retiree shareholder creditor donor sponsor volunteer agent
  guest holidaymaker diner islander inmate captive evacuee casualty onlooker passer-by worshipper pilgrim schoolchild
  toddler infant ratepayer mariner labourer laborer grocer jailer watchman farmhand hunter poacher rower jogger
  chauffeur co-pilot navigator astronaut cosmonaut corporal conscript sniper bomber assailant thief mugger trafficker
  addict convict fugitive escapee whistleblower heir heiress orphan bride groom twin sibling guardian technician
  investigator cameraman painter pianist dancer bowler wrestler contestant rider
`);

/** Groups and bodies, singular or collective. */
export const BODY_NOUNS = words(`
  government administration cabinet ministry department agency bureau office authority commission committee council court
  parliament congress senate house assembly legislature police army navy military force guard coastguard
  brigade command party campaign union federation association league alliance coalition group organization organisation
  charity foundation institute university college school hospital church company firm corporation manufacturer maker
  bank fund airline railway utility operator contractor developer retailer supplier startup start-up team club board panel tribunal
  embassy consulate mission delegation regulator watchdog monitor faction militia movement network newspaper magazine
  broadcaster channel station outlet website family household community city town village county state country nation
  mill port palace mine plant factory brewery bakery distillery winery dairy sawmill shipyard quarry garage pharmacy hospice nursery supermarket
  studio gallery dealership ballet opera circus shop store restaurant hotel museum theatre theater zoo farm refinery treasury
  presidency chancellery secretariat clinic prison shelter laboratory observatory library academy orchestra
  label publisher insurer lender carrier chain distributor subsidiary conglomerate consortium syndicate cooperative co-operative
  airport diocese archdiocese parish congregation mosque synagogue cathedral monastery borough municipality province district
  camp entourage side trust registry regime junta gang cartel regiment squad precinct
  service fire-service inspectorate exchange regulator jury crew staff leadership opposition industry centre center
`);

/** Speakers that are meant as a group, plural or without a plural. */
export const COLLECTIVE_NOUNS = words(`
  authorities police officials spokespeople spokesmen spokeswomen people residents relatives family locals villagers neighbours neighbors witnesses
  experts analysts observers critics supporters opponents lawmakers republicans democrats protesters activists
  doctors investigators prosecutors lawyers scientists researchers economists voters workers employees parents students
  members leaders soldiers troops forces rebels militants survivors passengers others many some most several both all
  couple pair duo trio media reports rumors rumours
`);

/** Heads under which a speaker without a name is one who is kept anonymous. */
export const ANONYMOUS_NOUNS = words(`
  source sources insider insiders official officials person people aide aides diplomat diplomats informant
  operative adviser advisor staffer staffers officer lawmaker executive employee member spokesman spokeswoman figure
`);

/** Titles written before a name. */
export const TITLES = words(`
  mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame lord lady rev rev. reverend fr fr. father sister
  president vice-president chancellor premier prime minister secretary sen sen. senator rep rep. representative gov gov.
  governor mayor councillor councilman councilwoman ambassador envoy judge justice sheriff chief officer detective
  inspector superintendent sergeant sgt sgt. lieutenant lt lt. captain capt capt. major maj maj. colonel col col.
  general gen gen. admiral adm adm. commander cmdr cmdr. marshal king queen prince princess duke pope archbishop bishop
  cardinal imam rabbi sheikh ayatollah spokesman spokeswoman spokesperson director chairman chairwoman
  attorney former ex-president acting interim deputy vice
`);

/** Last words of the names of newspapers, broadcasters and agencies, and agencies known by one name. */
export const OUTLET_NAMES = words(`
  times post herald tribune gazette guardian telegraph observer independent mail express mirror standard journal
  chronicle courier examiner inquirer dispatch sentinel star sun globe echo news press magazine broadcasting
  reuters ap afp bbc cnn nbc abc cbs msnbc npr pbs itv bloomberg politico axios interfax tass xinhua kyodo dpa ansa efe
  newswire radio television tv
`);

/** Words that end the name of a body. */
export const BODY_NAME_WORDS = words(`
  ministry department agency bureau office authority commission committee council court parliament congress senate house
  assembly police army navy force forces guard command party campaign union federation association league alliance
  coalition group organization organisation foundation institute university college school hospital church company
  corporation corp corp. inc inc. ltd ltd. llc plc co co. bank fund airlines airways railways board panel tribunal embassy
  center centre service services administration society trust nations team club network watch international industries
  systems motors energy oil holdings partners capital exchange reserve front movement brigade militia
`);

/** What companies trade in, as the last word of a longer name: "Orrin Therapeutics". Alone such words name no body. */
export const TRADE_NAME_WORDS = words(`
  therapeutics securities labs laboratories logistics pharma pharmaceuticals biosciences sciences energy foods technologies
  technology robotics dynamics solutions software semiconductors media entertainment studios games brands stores healthcare
  medical insurance assurance mutual financial finance investments investment ventures properties homes estates construction
  engineering minerals mining metals steel cement chemicals petroleum gas power electric renewables freight shipping lines
  ferries aerospace aviation airlines airways automotive instruments devices optics photonics textiles breweries distillers
  beverages dairies bakeries terminals docks mills telecom communications wireless utilities water rail trains transport buses
`);
