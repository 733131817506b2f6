/**
 * Verbs by event class, and within it by the outcome that they state; `-` states none. A verb with a particle is written
 * with an underscore. Classes and outcomes are the ones whose relations scrutiny holds.
 */
const verbs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fate: {
    dead: 'kill die slay murder assassinate execute drown perish massacre decapitate lynch behead electrocute pass_away gun_down shoot_dead strike_dead stab_to_death shoot_to_death beat_to_death hack_to_death burn_to_death crush_to_death trample_to_death freeze_to_death starve_to_death bleed_to_death choke_to_death put_to_death succumb strangle suffocate asphyxiate smother',
    hurt: 'injure wound hurt maim hospitalise hospitalize shoot stab maul scald concuss mutilate',
    held: 'capture arrest detain apprehend imprison kidnap abduct nab incarcerate jail take_away take_hostage round_up seize collar intern handcuff remand',
    free: 'release free liberate bail parole',
    escaped: 'escape flee evade abscond make_off',
    missing: 'disappear vanish go_missing',
    alive: 'survive rescue',
  },
  decision: {
    approved:
      'approve adopt ratify authorise authorize endorse okay enact sanction greenlight uphold confirm_appointment permit allow rubber-stamp legalise legalize',
    rejected: 'reject veto overrule overturn turn_down vote_down throw_out strike_down refuse disallow ban',
    pending: 'postpone delay defer adjourn shelve suspend put_off',
    withdrawn: 'withdraw retract rescind repeal revoke scrap',
  },
  test: { passed: 'pass', failed: 'fail flunk', '-': 'test inspect examine audit' },
  contest: {
    won: 'win beat defeat triumph trounce thrash outscore edge oust rout vanquish outclass outplay outpoll outvote prevail',
    lost: 'lose',
    drawn: 'tie',
  },
  deal: {
    talks: 'negotiate haggle',
    agreed: 'agree sign acquire merge buy purchase ink clinch strike_deal take_over',
    off: 'call_off abandon terminate break_off walk_away pull_out',
  },
  verdict: {
    guilty: 'convict sentence',
    acquitted: 'acquit exonerate',
    dropped: 'quash',
    '-': 'charge indict prosecute try sue plead accuse',
  },
  trend: {
    up: 'rise increase grow climb surge jump soar gain double triple quadruple rebound expand advance skyrocket spike balloon swell mushroom intensify go_up shoot_up creep_up edge_up inch_up tick_up',
    down: 'fall decline drop decrease shrink plunge slump tumble dip slide plummet sink halve contract dwindle recede ebb wane lessen diminish nosedive go_down come_down edge_down',
  },
  operation: {
    open: 'reopen resume',
    closed: 'close shut shut_down evacuate',
    started: 'launch deploy',
    cancelled: 'cancel halt abort',
    '-': 'raid storm ambush besiege invade recapture',
  },
  attack: {
    '-': 'attack bomb shell assault torch blast fire bombard strike hit ram hijack loot rob steal burgle break_into ransack vandalise vandalize pillage plunder mug firebomb strafe carjack burglarize burglarise',
  },
  accident: {
    '-': 'crash collide derail capsize overturn_bus explode blow_up plunge_into catch_fire leak spill crumble burn smash_into slam_into plough_into plow_into skid careen jackknife keel_over run_aground roll_over',
  },
  disaster: { '-': 'flood erupt quake inundate' },
  outbreak: { '-': 'infect sicken fall_ill take_ill become_ill get_ill contaminate poison quarantine vaccinate' },
  protest: { '-': 'protest demonstrate march rally riot picket boycott' },
  meeting: { '-': 'meet visit host convene confer' },
  vote: { '-': 'vote elect poll' },
  office: {
    in: 'appoint nominate hire inaugurate reinstate swear_in take_office',
    resigned: 'resign step_down quit stand_down',
    dismissed: 'dismiss sack',
    out: 'retire depose impeach strike_off disbar defrock',
  },
  travel: { '-': 'arrive depart leave travel fly return sail land touch_down take_off' },
  work: { '-': 'work serve' },
  build: { '-': 'build construct erect demolish' },
};

export interface VerbEntry {
  readonly class: string;
  readonly outcome: string | null;
}

function compile(): ReadonlyMap<string, VerbEntry> {
  const entries = new Map<string, VerbEntry>();
  for (const [name, outcomes] of Object.entries(verbs)) {
    for (const [outcome, lemmas] of Object.entries(outcomes)) {
      for (const lemma of lemmas.split(' ')) {
        if (!entries.has(lemma)) entries.set(lemma, { class: name, outcome: outcome === '-' ? null : outcome });
      }
    }
  }
  return entries;
}

const entries = compile();

/** Class and outcome of a verb, looked up with its particle first; a verb that is not listed is its own class. */
export const verbEntry = (lemma: string, particle: string | null): VerbEntry =>
  (particle === null ? undefined : entries.get(`${lemma}_${particle}`)) ??
  entries.get(lemma) ?? { class: lemma, outcome: null };

export const isListedVerb = (lemma: string): boolean => entries.has(lemma);
