/**
 * Abbreviations that end in a full stop, by what the stop may mean when a capital follows.
 *
 * Compiled from the abbreviation chapters of common English style guides (titles, ranks, months, street and company
 * forms, references). Keys are lower case without the final stop; inner stops are kept ("u.s", "p.m").
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word.length > 0));

/** Stand before a name and are written with a capital: the stop never ends a sentence. */
export const titles: ReadonlySet<string> = words(`
  mr mrs ms messrs mme mlle dr drs prof profs rev revd hon fr sen sens rep reps gov govs pres amb
  gen maj col lt capt cmdr cdr cpl sgt pvt adm brig cpt comdr lieut sgts insp supt det spc pfc ens cmd atty asst dep
  lt-gen maj-gen lt-col lt-cmdr det-insp sec univ assoc natl
`);

/** Stand before what they introduce, in any case: the stop never ends a sentence. */
export const introductory: ReadonlySet<string> = words(`
  vs v viz cf e.g i.e eg ie approx ca resp esp incl excl f.e a.k.a aka med btw misc orig
`);

/** Stand before a figure: the stop ends a sentence unless a digit follows or a name goes on. */
export const beforeFigure: ReadonlySet<string> = words(`
  n° nos p pp pg pgs vol vols figs ch chap arts para paras tel ext sched
`);

/** Months and weekdays in short, written with a capital. */
export const calendar: ReadonlySet<string> = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
`);

/** Follow a name or end a phrase: the stop ends a sentence only if the next word looks like the start of one. */
export const postpositive: ReadonlySet<string> = words(`
  inc corp co cos ltd plc llc lp jr sr esq bros mfg intl assn dept govt bldg
  ave blvd rd st ste sq hwy pkwy apt mt ft
  u.s u.s.a u.k u.n e.u ph.d etc al est ed eds trans repr dist div
  hr hrs min mins secs mos yr yrs wk wks lb lbs oz kg km cm mm gal mph
  i.v p.o i.q p.s
`);

/** U.S. states and Canadian provinces in the press's traditional short forms, written with a capital. */
export const regions: ReadonlySet<string> = words(`
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore
  pa penn tenn tex va vt wash wis wisc wyo ont que alta sask
`);

/** Hours of the clock: a name that follows may belong to the same sentence or open the next. */
export const clock: ReadonlySet<string> = words('a.m p.m am pm');

/** What may follow an hour of the clock within the same sentence although it has a capital. */
export const afterClock: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  est edt et cst cdt ct mst mdt mt pst pdt pt gmt bst utc cet cest eet ist jst aest aedt eastern central mountain pacific
  greenwich local
`);

/** Capitalised function words that seldom stand inside a name, so a capital on them marks a new sentence. */
export const starters: ReadonlySet<string> = words(`
  the a an this that these those it its it's he he's she she's they they're their we we're our i i'm i've my you you're
  your his her there there's here here's what what's who who's why how when where which whose
  in on at by for from with without under over after before during since until while as although though because if unless
  despite amid among between about around against across through within
  but and or nor so yet however meanwhile moreover instead then thus also still even only just now later earlier
  some many most several both each every all any no none not one two three four five
  another other others such more few fewer
  nobody everyone everybody someone something nothing anyone
`);

/** Verbs that start a question: they open a sentence only before one of `subjects`; else it is a headline's verb. */
export const auxiliaries: ReadonlySet<string> = words(`
  did does do is are was were has have had can could should would will may might must let
`);
export const subjects: ReadonlySet<string> = words(
  'i you he she it we they the this that these those there us me my your',
);

/** The starters that are no part of a name after an initial: "Albert I." goes on with any other capital. */
export const strongStarters: ReadonlySet<string> = words(`
  the this that these those it it's its he he's she she's they they're their we we're our you your his her there
  what why how when where which but and however meanwhile in on at by after before
`);
