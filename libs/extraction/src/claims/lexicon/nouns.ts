/** Event nouns by class and stated outcome, as for verbs; `-` states none. */
const nouns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fate: {
    dead: 'death killing fatality murder assassination slaying demise execution manslaughter homicide lynching beheading suicide passing drowning',
    hurt: 'injury wounding',
    held: 'arrest capture detention abduction kidnapping imprisonment apprehension',
    free: 'release liberation',
    escaped: 'escape jailbreak',
    missing: 'disappearance',
    alive: 'rescue survival',
  },
  decision: {
    approved: 'approval ratification adoption authorisation authorization',
    rejected: 'rejection veto refusal ban',
    pending: 'postponement delay adjournment suspension',
    withdrawn: 'withdrawal repeal revocation',
    '-': 'decision ruling bill law decree measure resolution injunction',
  },
  contest: {
    won: 'victory win triumph',
    lost: 'defeat thrashing drubbing hammering trouncing rout mauling whitewash',
    drawn: 'draw',
    '-': 'match game final semifinal race championship tournament bout derby',
  },
  deal: {
    talks: 'talk negotiation',
    agreed: 'agreement accord pact treaty truce ceasefire cease-fire settlement',
    '-': 'deal merger acquisition takeover contract buyout bid partnership',
  },
  verdict: {
    guilty: 'conviction sentence',
    acquitted: 'acquittal exoneration',
    '-': 'trial indictment verdict hearing lawsuit prosecution appeal inquest',
  },
  operation: {
    '-': 'operation raid mission sweep incursion offensive invasion siege evacuation manoeuvre maneuver airlift deployment airstrike airstrikes strike sting',
    closed: 'closure shutdown',
    open: 'opening reopening',
    cancelled: 'cancellation',
  },
  attack: {
    '-': 'attack bombing shelling shooting stabbing massacre assault ambush blast hijacking robbery bombardment clash battle fighting firefight riot explosion theft heist burglary break-in',
  },
  accident: {
    '-': 'accident crash collision derailment fire wildfire bushfire blaze wreck spill leak outage blackout shipwreck sinking capsizing stampede crush inferno cave-in pileup pile-up',
  },
  disaster: {
    '-': 'earthquake quake tremor aftershock flood flooding storm hurricane typhoon cyclone tornado landslide mudslide avalanche wildfire tsunami eruption drought heatwave rockslide rockfall mudflow blizzard',
  },
  outbreak: {
    '-': 'outbreak epidemic pandemic infection contamination poisoning recall cholera measles ebola dengue malaria typhoid polio influenza flu coronavirus meningitis mpox listeria salmonella norovirus diphtheria anthrax legionella',
  },
  protest: { '-': 'protest demonstration rally march sit-in walkout boycott uprising coup' },
  meeting: {
    '-': 'meeting summit conference visit congress session convention ceremony funeral wedding concert festival',
  },
  vote: { '-': 'vote election referendum ballot runoff primary' },
  office: {
    in: 'appointment nomination inauguration',
    resigned: 'resignation',
    dismissed: 'dismissal',
    out: 'ouster retirement',
  },
  launch: { '-': 'launch liftoff flight' },
  travel: { '-': 'landing arrival departure take-off takeoff touchdown' },
  inquiry: { '-': 'investigation inquiry probe review audit search' },
  test: { '-': 'test examination exam inspection trial_run' },
};

export interface NounEntry {
  readonly class: string;
  readonly outcome: string | null;
}

const entries = new Map<string, NounEntry>();
for (const [name, outcomes] of Object.entries(nouns)) {
  for (const [outcome, lemmas] of Object.entries(outcomes)) {
    for (const lemma of lemmas.split(' ')) {
      if (!entries.has(lemma)) entries.set(lemma, { class: name, outcome: outcome === '-' ? null : outcome });
    }
  }
}

export const nounEntry = (lemma: string): NounEntry | null => entries.get(lemma) ?? null;

/** Nouns without a class: definite, they mean the nearest earlier event, else the main one. */
const generic = new Set(
  'incident event case it tragedy episode affair matter occurrence mishap disaster_case drama ordeal development situation error mistake'.split(
    ' ',
  ),
);
export const isGenericEvent = (lemma: string): boolean => generic.has(lemma);

/**
 * Classes that tell of one course of events and so may name one event: a raid and the death that it caused, an accident
 * and its injured.
 */
const families: ReadonlyMap<string, string> = new Map(
  Object.entries({
    fate: 'incident',
    operation: 'incident',
    attack: 'incident',
    accident: 'incident',
    disaster: 'incident',
    protest: 'incident',
    decision: 'decision',
    vote: 'decision',
    deal: 'deal',
    contest: 'decision',
    verdict: 'proceedings',
    outbreak: 'outbreak',
    meeting: 'meeting',
    office: 'office',
    launch: 'launch',
  }),
);
export const familyOf = (name: string): string => families.get(name) ?? name;
