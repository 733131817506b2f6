/**
 * Verbs that report what somebody said, wrote, thinks, knows, asks for or means to do.
 *
 * Own compilation after the verb classes of VerbNet (say-37.7, tell-37.2, complain-37.8, advise-37.9, promise-37.13,
 * conjecture-29.5, admit-65, wish-62, judgment-33, characterize-29.2, correspond-36.1) and after reporting verbs named in
 * newsroom style guides. For: recognising the cue of an attribution and the kind of words it can introduce.
 *
 * One line for each cue class; an entry is `lemma:frames` or `lemma:frames:preposition,preposition`. Frames:
 * S a clause, with or without "that"; T a clause with "that" right behind the verb; Q quoted words; W a question clause (whether, if, what, how); I "to" and a verb;
 * O a person, then "to" and a verb; A an addressee may stand before the content; N a noun phrase is the content;
 * C a person or thing, then what it is called; Z the same, with "as"; X "of" or "for" after the person accused or thanked. Prepositions listed
 * belong to the cue, and what follows them is the content, with R the preposition too ("responded to the letter"). P: a noun phrase after a particle ("laid out her plan").
 */
export const CUE_VERBS = {
  say: `say:SQW add:SQ state:SQW write:SQWA note:SQWN remark:SQ comment:SQ:on observe:SQW mention:SQN
    tell:SQWAO:of,about announce:SQWN declare:SQWN report:SQWN explain:SQWN describe:WC recount:SQWN relate:SQ
    continue:Q respond:SQR:to,with reply:SQ answer:SQ joke:SQ:about quip:SQ tweet:SQ post:SQ shout:SQ yell:SQ
    scream:SQ whisper:SQ cry:Q exclaim:SQ chant:QN recall:SQWN conclude:SQ summarize:N proclaim:SQN reiterate:SQN
    repeat:SQ stress:SQWN emphasize:SQWN emphasise:SQWN underscore:SWN underline:SWN highlight:SWN explain:SQW
    clarify:SQWN specify:SWN detail:WN outline:WN disclose:SWN reveal:SWN divulge:WN unveil:N testify:SQ swear:SI
    affirm:SQ attest:S inform:SWA notify:SA assure:SA reassure:SA remind:SAO brief:SA:on apprise:SA:of interject:Q opine:SQ muse:SQ:about
    mutter:Q volunteer:SQ retort:SQ counter:SQ text:SQA email:SQA e-mail:SQA message:SQA read:Q sing:Q rap:Q radio:SQ
    cable:SQA boast:SQ:about,of brag:SQ:about gush:Q elaborate:Q:on chime:Q lament:SQN joke:SQ rave:SQ:about echo:N
    reference:N cite:N invoke:N discuss:WN address:N talk:Q:about,of speak:Q:about,of refer:Q:to point:SQ:to,out,at
    allude:Q:to pronounce:SC advertise:N tout:N promote:N present:N paraphrase:N quote:N retell:N narrate:N
    signal:SWN profess:SI sneer:Q snap:Q preach:QN decree:S avow:S vent:Q gloat:SQ concur:SQ:with rejoin:Q
    weigh:WQ:on,about debate:WN lay:P spell:P sum:P publish:N indicate:SWN babble:Q:about bellow:Q blare:Q bleat:SQ blurt:Q
    burble:Q chortle:Q croon:Q deadpan:Q effuse:Q:about enthuse:SQ:about holler:Q intone:Q jabber:Q:about lisp:Q
    mumble:SQ murmur:SQ philosophize:Q:about pontificate:Q:about,on prattle:Q:about purr:Q ramble:Q:about rasp:Q
    rhapsodize:Q:about scrawl:Q screech:Q splutter:Q sputter:Q stammer:Q stutter:Q utter:QN whimper:Q interpose:Q
    venture:SQ recite:QN relay:SN publicize:N herald:N reaffirm:SN reassert:SN restate:SN rehash:N articulate:SWN
    enunciate:N convey:SN impart:N expound:Q:on elucidate:WN telegraph:SN telephone:SQA overstate:WN understate:WN
    exaggerate:WN overemphasize:N reemphasize:SN belabor:N recap:WN aver:SQ confide:SQ blog:SQ:about gossip:Q:about
    grunt:Q howl:Q moan:SQ:about groan:SQ roar:Q sigh:SQ snarl:Q sob:Q squeal:Q wail:Q whine:SQ:about bark:Q chirp:Q
    cackle:Q chuckle:Q giggle:Q laugh:Q grin:Q shrug:Q ad-lib:Q interrupt:Q wisecrack:Q tease:Q reminisce:Q:about
    thunder:Q warble:Q retweet:N tweet:N caption:Q stipulate:SN publicise:N identify:Z pinpoint:N object:SQ
    backtrack:Q:on testify::about,against say:N state:N answer:N write::about lecture:NQ:about,on expostulate:Q
    remonstrate:Q:with summarise:N recapitulate:N spotlight:N iterate:T purport:T lie:T:about harp::on crow:SQ:about fib:T:about begin:Q reply::to react::to jest:Q:about rehearse:N`,
  claim: `claim:SQI argue:SQ contend:SQ maintain:SQ insist:SQ:on assert:SQN posit:S submit:S protest:SQ persist:Q
    reason:SQ claim:N protest:N argue::for,against`,
  allege: `allege:SQ charge:SQ accuse:X blame:N hint:SQ:at imply:SN insinuate:S suggest:SQWN intimate:S impute:N`,
  deny: `deny:SQN dispute:SWN refute:SN rebut:N dismiss:N reject:N disavow:N rubbish:N scoff::at disclaim:N repudiate:N disown:N contradict:N gainsay:N
    debunk:N discredit:N negate:N disprove:SN`,
  confirm: `confirm:SQWN acknowledge:SQWN admit:SQW:to cop::to fess::to concede:SQ verify:SWN confess:SQ:to recognize:SN recognise:SN
    corroborate:N authenticate:N validate:N vouch:S:for substantiate:N admit:N concede:N confess:N`,
  correct: `correct:N retract:N recant:N`,
  believe: `believe:SQW think:SQW feel:S suspect:S assume:S presume:S fear:SN worry:SQ:about doubt:SWN consider:CW regard:Z
    view:Z deem:C hope:SQI:for expect:SON anticipate:SN imagine:SW suppose:S figure:S reckon:S dream:S:of guess:S
    wonder:QW judge:SC see:Z perceive:Z sense:S despise:N admire:N dread:S trust:S favor:N favour:N oppose:N
    support:N agree:SQI:with disagree:SWQ:with,on,about,over differ:SW:on,over,with clash::over quarrel::over,about,with feud::over,with spar::over,with prefer:IN appreciate:N regret:SN resent:N dislike:N like:I
    love:I speculate:SQ:about,on theorize:S theorise:S surmise:SQ ponder:WN contemplate:WN mull:N fret:SQ:about,over
    conjecture:SQ hold:T bet:T wager:T panic:T gather:T infer:S:from intuit:S presuppose:S hypothesize:SQ hypothesise:SQ postulate:S envision:SN
    envisage:SN visualize:N foresee:SWN foretell:SN abhor:N adore:N cherish:N detest:N loathe:N idolize:N relish:N
    rue:SN revere:N venerate:N disapprove:S:of approve:S:of delight:S:in,at grieve:S:for,over despair:S:of,over
    agonize:W:over,about obsess:Q:over,about disbelieve:SN misjudge:N overestimate:N underestimate:N yearn:I:for
    hanker:I:for understand:N believe:N accept:N tolerate:N hate:NI love:N respect:N value:N desire:N crave:N
    embrace:N imagine:N suspect:N  mistrust:N distrust:N covet:N envy:N pity:N mourn:N prize:N treasure:N
    fancy:N dissent:Q:from ache:I:for aspire:I:to second-guess:N agree::to,on  assent:S:to
    acquiesce:S:to,in expect:I reminisce:S`,
  know: `know:SW:about remember:N trust:N realize:SW realise:SW learn:SW:of,about discover:SW understand:SW remember:SW forget:SW:about find:SQW
    determine:SW decide:SWI:against,on establish:S notice:SW rule:SQ:against,for ascertain:SW discern:SW deduce:S:from fathom:WN
    grasp:WN comprehend:SWN recollect:SW misunderstand:WN hear:TW:of,about rediscover:SW reconsider:WN overhear:SW`,
  estimate: `estimate:SQWN forecast:SN predict:SQWN project:SON calculate:SW rate:C rank:C prophesy:S appraise:N
    prognosticate:S extrapolate:S`,
  show: `show:SWN suggest:SQ indicate:SW prove:S demonstrate:SW illustrate:WN document:SWN chronicle:N reflect:N depict:Z
    portray:Z paint:Z evince:N attest:N betray:N symbolize:N symbolise:N signify:SN`,
  ask: `ask:SQWAIO:for,about inquire:QW enquire:QW question:QWN query:QWN wonder:QW challenge:N demand:SQIN beg:QO
    plead:Q:for,with request:SNO seek:I call:C:for,on,upon,out press:O:for urge:SQON appeal:Q:for,to interrogate:N
    beseech:QO pester:N:about seek:N quiz:N probe:N cross-examine:N petition:NO`,
  warn: `warn:SQAO:of,about,against caution:SQAO:against alert:SA threaten:SQI:with forewarn:SA:of,about
    admonish:SQAO:for,against threaten:N`,
  promise: `promise:SQINA commit::to pledge:SQIN vow:SQIN swear:SI guarantee:SN offer:QI agree:SI consent:IS:to plan:IN:for,on intend:I
    propose:SIN want:ION wish:SI aim:I vie:I threaten:I refuse:IN decline:IN resolve:I volunteer:I undertake:I
    opt:I:for,against vote:IT:for,against pray:SI:for mean:I balk:S:at hesitate:I covenant:SI`,
  advise: `advise:SQOA recommend:SQN:against urge:SQO suggest:SQ encourage:O exhort:OQ implore:OQ instruct:SAO order:SO direct:O
    persuade:SAO convince:SAO tell:O counsel:OQ:against advocate:N:for dare:O entreat:OQ forbid:O lobby:O:for,against
    campaign:I:for,against cajole:O enjoin:O command:SO invite:O prod:O coax:O nudge:O pressure:O mandate:S
    persuade:N encourage:N`,
  judge: `criticize:N criticise:N condemn:N denounce:N blast:N slam:N rip:N mock:N ridicule:N attack:N assail:N rebuke:N
    decry:N deplore:N bemoan:N scold:N chide:N chastise:N lambaste:N praise:N hail:C laud:N applaud:N commend:N
    extol:N thank:X congratulate:X welcome:N endorse:N back:N defend:N bash:N deride:N disparage:N
    complain:SQ:about,of grumble:SQ:about grouse:SQ gripe:SQ:about rail:Q:against,at fume:SQ apologize:SQ:for
    apologise:SQ:for brand:C label:C dub:C call:C characterize:C characterise:C liken:C compare:C cast:Z frame:Z picture:Z stigmatize:Z describe:C
    term:C slate:N hammer:N single:P lash:Q:at scoff:SQ:at bristle:S:at seethe:S:over,at marvel:SQ:at
    rejoice:S:in,at belittle:N berate:N castigate:N censure:N compliment:N defame:N demean:N demonize:N denigrate:N
    deprecate:N discourage:N eulogize:N excoriate:N exalt:N flay:N glorify:N heckle:N impugn:N lampoon:N malign:N
    lionize:N pillory:N reprimand:N reprove:N revile:N romanticize:N satirize:N scapegoat:N skewer:N spurn:N taunt:N
    trivialize:N upbraid:N vilify:N grill:N fault:N salute:N lambast:N badger:N pan:N savage:N cheer:N downplay:N
    ignore:N disregard:N dispel:N sidestep:N minimize:N dodge:N evade:N misrepresent:N mischaracterize:N reproach:N
    scorn:N smear:N snub:N trash:N trounce:N torch:N pummel:N roast:N rebuff:N acclaim:N toast:N credit:N champion:N
    flatter:N insult:N jeer:N boo:N needle:N impeach:N bewail:N vaunt:N esteem:N troll:N admonish:N hound:N
    diagnose:Z classify:Z`,
} as const;

export type CueClass = keyof typeof CUE_VERBS;

/** Verbs that carry another verb: "went on to say", "appeared to blame", "continued to call for". */
export const CARRIERS: ReadonlySet<string> = new Set(
  `go continue begin start appear seem have try attempt proceed come keep stop help like manage fail hasten rush move want need
 refuse decline hesitate happen tend struggle scramble neglect forget omit dare pause`.split(/\s+/u),
);

/** How a verb leads to a participle of speech: "kept saying", "began by thanking", "stopped short of calling". */
export const BEFORE_ING: ReadonlySet<string> = new Set(
  (
    'keep|begin by|start by|start off by|start out by|open by|end by|end up by|close by|finish by|conclude by|' +
    'stop short of'
  ).split('|'),
);

/** Adjectives that tell how somebody speaks: "was careful to say". */
export const MANNERS: ReadonlySet<string> = new Set(
  'quick swift slow careful keen eager happy glad reluctant loath hesitant unafraid able unable'.split(' '),
);

/** Particles that a verb takes with it: "pointed out", "laid out", "hit back". */
export const PARTICLES: ReadonlySet<string> = new Set(['out', 'up', 'down', 'back', 'off', 'on', 'over', 'in', 'away']);
