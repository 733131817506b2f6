import { nounEntry } from './lexicon/nouns.js';

/** Nouns of verbs of which the noun is not made with "-ing", by the ending that turns the one into the other. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  `die:death kill:killing arrest:arrest release:release escape:escape rescue:rescue disappear:disappearance
  approve:approval adopt:adoption reject:rejection veto:veto refuse:refusal postpone:postponement suspend:suspension
  withdraw:withdrawal allow:permission sanction:sanction ban:ban negotiate:negotiations agree:agreement collapse:collapse
  abandon:abandonment acquire:acquisition merge:merger convict:conviction acquit:acquittal charge:charge indict:indictment
  accuse:accusation sue:lawsuit rise:rise increase:increase grow:growth fall:fall decline:decline drop:drop gain:gain
  surge:surge jump:jump close:closure launch:launch deploy:deployment cancel:cancellation raid:raid storm:storming
  ambush:ambush invade:invasion attack:attack assault:assault crash:crash collide:collision derail:derailment
  explode:explosion leak:leak spill:spill erupt:eruption infect:infection protest:protest march:march riot:riot
  boycott:boycott visit:visit vote:vote elect:election appoint:appointment nominate:nomination resign:resignation
  step_down:resignation quit:resignation retire:retirement dismiss:dismissal sack:dismissal arrive:arrival
  depart:departure return:return demolish:demolition inspect:inspection hit:hit pass_away:death strike:strike
  injure:injury abduct:abduction kidnap:kidnapping capture:capture detain:detention execute:execution imprison:imprisonment
  hijack:hijacking sentence:sentence designate:designation measure:measurement evacuate:evacuation
  burst:burst recapture:recapture buy:purchase sell:sale`
    .split(/\s+/u)
    .map((pair): [string, string] => {
      const [verb = '', noun = ''] = pair.split(':');
      return [verb, noun];
    }),
);

/** The noun by which an event is spoken of: "closure" of a verb, or its "-ing" form. */
export function nominal(head: string): string {
  const known = NOUNS.get(head);
  if (known !== undefined) return known;
  if (nounEntry(head) !== null) return head;
  const [verb = '', ...particles] = head.split('_');
  return [gerund(verb), ...particles].join(' ');
}

function gerund(verb: string): string {
  if (/ie$/u.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^aeioy]e$/u.test(verb) || /ue$/u.test(verb)) return `${verb.slice(0, -1)}ing`;
  // "run", "hit", "begin": a short stem doubles its last consonant.
  const doubles = /^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(verb) || /^(?:begin|forget|admit|commit|permit)$/u.test(verb);
  return doubles ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}
