import { DocumentEvent, type EventSketch } from './document-event.js';
import {
  apart,
  recurring,
  relates,
  sameKind,
  sharesAll,
  sharesPatient,
  sharesPlaceOrDate,
  violent,
} from './event-likeness.js';
import { familyOf } from './lexicon/nouns.js';

/** How far back a definite noun or a verb looks for its event. */
const memory = 40;

/** Tells which mentions of a document mean one event (CLAIMS.md step 4). */
export class EventRegister {
  private readonly events: DocumentEvent[] = [];
  private readonly byPatient = new Map<string, DocumentEvent>();
  /** Deeds that are only dated: no later mention means one of them. */
  private readonly asides: DocumentEvent[] = [];
  main: DocumentEvent | null = null;

  resolve(sketch: EventSketch): DocumentEvent {
    const known = this.find(sketch);
    const event = known ?? this.open(sketch);
    if (known?.isBareFate === true && known.main && violent.has(sketch.class)) {
      // The lead tells what the headline's dead died of.
      known.class_ = sketch.class;
      known.head = sketch.head;
      known.listed = sketch.listed;
    }
    event.take(sketch);
    if (this.main === null && known !== null && sketch.opening && sketch.listed && !known.plural) {
      known.main = true;
      this.main = known;
    }
    return event;
  }

  /** A deed of which a report only tells when it was; one with the same words and doer is one. */
  aside(head: string, who: { readonly name: string | null; readonly named: boolean; readonly passive: boolean }) {
    const { name, named, passive } = who;
    const known = this.asides.find(
      (event) => event.head === head && (name === null ? event.participants.size === 0 : event.participants.has(name)),
    );
    if (known !== undefined) return known;
    const event = new DocumentEvent(head.split('_')[0] ?? head, head, false, false);
    if (name !== null) event.participants.set(name, passive ? (named ? 'patient' : 'other') : 'agent');
    this.asides.push(event);
    return event;
  }

  /** Lets another event be the main one. */
  dropMain(): void {
    if (this.main !== null) this.main.main = false;
    this.main = null;
  }

  private open(sketch: EventSketch): DocumentEvent {
    const event = new DocumentEvent(sketch.class, sketch.head, sketch.listed, sketch.plural);
    event.byNoun = sketch.kind === 'noun';
    if (this.main === null && sketch.opening && !sketch.plural && !sketch.generic) {
      event.main = true;
      this.main = event;
    }
    this.events.push(event);
    return event;
  }

  private find(sketch: EventSketch): DocumentEvent | null {
    const related = this.related(sketch);
    if (sketch.generic) return related[0] ?? this.main;
    if (sketch.kind === 'noun' && sketch.definite && !sketch.plural) {
      return (
        related.find((event) => sharesPlaceOrDate(event, sketch)) ??
        related.find((event) => event.head === sketch.head) ??
        related.find((event) => event.main && event.awaits(sketch)) ??
        related.find((event) => sharesPatient(event, sketch)) ??
        related.find((event) => event.awaits(sketch)) ??
        (sketch.patientNamed ? null : (related.find((event) => event.main) ?? related[0] ?? null))
      );
    }
    if (sketch.plural) return null;
    const same = related.find(
      (event) => event.class_ === sketch.class && (sharesPatient(event, sketch) || sharesAll(event, sketch)),
    );
    if (same !== undefined) return same;
    if (sketch.agentPronoun && (recurring.has(sketch.class) || sketch.noticed)) {
      const told = related.find((event) => event.class_ === sketch.class);
      if (told !== undefined) return told;
    }
    const thing = sketch.thing;
    if (thing !== null && recurring.has(sketch.class)) {
      const told = related.find((event) => event.head === sketch.head && event.involves(thing));
      if (told !== undefined) return told;
    }
    if (sketch.agent !== null && sketch.agentDefinite && sketch.kind === 'verb') {
      const agent = sketch.agent;
      const told = related.find(
        (event) => event.class_ === sketch.class && event.participants.has(agent) && recurring.has(sketch.class),
      );
      if (told !== undefined) return told;
    }
    if (sketch.anaphoricPatient && sketch.patient === null) {
      const told = related.find((event) => sketch.outcomes.some((outcome) => event.outcomes.has(outcome)));
      if (told !== undefined) return told;
    }
    if (this.main?.awaits(sketch) === true && related.includes(this.main)) return this.main;
    const main = this.main;
    if (main?.isOpen === true && related.includes(main) && isOutcomeOf(main, sketch)) return main;
    if (main !== null && related.includes(main)) {
      if (sharesPatient(main, sketch) || (sharesPlaceOrDate(main, sketch) && sketch.listed)) return main;
      if (sketch.opening && sameKind(main, sketch)) return main;
    }
    return related.find((event) => sharesPatient(event, sketch) && sharesPlaceOrDate(event, sketch)) ?? null;
  }

  /** The events of late, the latest first and the main one last, that a mention may mean by its kind. */
  private related(sketch: EventSketch): DocumentEvent[] {
    const found: DocumentEvent[] = [];
    const fits = (event: DocumentEvent): boolean =>
      sketch.generic
        ? familyOf(event.class_) === 'incident'
        : event.plural === sketch.plural && relates(event, sketch) && !apart(event, sketch);
    const from = Math.max(0, this.events.length - memory);
    for (let at = this.events.length - 1; at >= from; at -= 1) {
      const event = this.events[at];
      if (event !== undefined && fits(event)) found.push(event);
    }
    if (this.main !== null && !found.includes(this.main) && fits(this.main)) found.push(this.main);
    return found;
  }

  /** The event that happened to a named person: the main one, else the first. */
  ofPatient(name: string): DocumentEvent | null {
    return this.byPatient.get(name) ?? null;
  }

  /** Gives every event its key within the report: class, then what tells it from others of its class. */
  nameAll(): void {
    const used = new Map<string, number>();
    const others = [...this.events.filter((event) => event !== this.main), ...this.asides];
    const inOrder = this.main === null ? others : [this.main, ...others];
    for (const event of inOrder) {
      const base = keyOf(event);
      const number = (used.get(base) ?? 0) + 1;
      used.set(base, number);
      event.key = number === 1 ? base : `${base}#${number}`;
      if (familyOf(event.class_) !== 'incident') continue;
      for (const [name, part] of event.participants) {
        if (part === 'patient' && !this.byPatient.has(name)) this.byPatient.set(name, event);
      }
    }
  }
}

/** Families of events that end in a decision, whoever the report says took it. */
const decided: ReadonlySet<string> = new Set(['decision', 'proceedings']);

/** "The council voted on the plan. Members rejected it": with no place or day of its own, an outcome is that of the main event. */
const isOutcomeOf = (main: DocumentEvent, sketch: EventSketch): boolean =>
  decided.has(familyOf(main.class_)) &&
  sketch.outcomes.length > 0 &&
  sketch.qualifiers.length === 0 &&
  (sketch.place === null || sketch.place === main.place) &&
  (sketch.date === null || sharesPlaceOrDate(main, sketch));

const placeFirst = new Set([
  'operation',
  'attack',
  'accident',
  'disaster',
  'protest',
  'outbreak',
  'meeting',
  'vote',
  'launch',
]);

function keyOf(event: DocumentEvent): string {
  const years = [...event.qualifiers].filter((qualifier) => /^\d{4}$/.test(qualifier));
  const others = [...event.qualifiers].filter((qualifier) => !/^\d{4}$/.test(qualifier));
  const patient = event.named('patient');
  const agent = event.named('agent');
  // "Police arrested the driver": what befell somebody is known by whom it befell, and not by who did it.
  const befallen = event.class_ === 'fate' ? event.named('other') : null;
  if (!event.listed)
    return `${event.head}:${[agent, patient].filter((name) => name !== null).join(' ') || (event.named('other') ?? event.place ?? '')}`;
  if (years.length > 0 && !event.main) return `${event.class_}:${[...years, ...others].join(' ')}`;
  const [first, second] = placeFirst.has(event.class_) ? [event.place, patient] : [patient, event.place];
  return `${event.class_}:${first ?? second ?? befallen ?? agent ?? event.named('other') ?? (others.join(' ') || event.head)}`;
}
