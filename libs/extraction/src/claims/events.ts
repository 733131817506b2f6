import type { EventMention, TimeRange } from '#story';
import { familyOf } from './lexicon/nouns.js';

export type Part = 'agent' | 'patient' | 'other';

/** Participants and qualifiers that an event keeps; later ones of a long text say nothing new of it. */
const mostNames = 24;

/** A mention of an event, with what its sentence says of it, in normalised names. */
export interface EventSketch {
  readonly class: string;
  readonly head: string;
  readonly kind: 'verb' | 'noun';
  readonly generic: boolean;
  readonly listed: boolean;
  readonly definite: boolean;
  readonly plural: boolean;
  readonly agent: string | null;
  /** The agent is a name or "the bus", told of before. */
  readonly agentDefinite: boolean;
  /** The agent is "it" or "they". */
  readonly agentPronoun: boolean;
  readonly patient: string | null;
  /** Whether the patient is a name, rather than a role such as "a clerk". */
  readonly patientNamed: boolean;
  readonly patientSingular: boolean;
  /** The patient is "him" or "the man", told of before. */
  readonly anaphoricPatient: boolean;
  /** Outcomes that the mention states. */
  readonly outcomes: readonly string[];
  readonly place: string | null;
  readonly coarsePlace: boolean;
  readonly date: TimeRange | null;
  readonly qualifiers: readonly string[];
  /** Whether headline, summary or lead holds it. */
  readonly opening: boolean;
}

/** One event of the document, with the features that all its mentions give it. */
export class DocumentEvent {
  readonly participants = new Map<string, Part>();
  readonly qualifiers = new Set<string>();
  readonly outcomes = new Set<string>();
  /** Somebody without a name was its one patient: "a man". */
  private unnamedPatient = false;
  place: string | null = null;
  private coarse = true;
  date: TimeRange | null = null;
  main = false;
  key = '';

  constructor(
    public class_: string,
    public head: string,
    public listed: boolean,
    /** Several of a kind: "raids", which no later singular means. */
    readonly plural: boolean,
  ) {}

  take(sketch: EventSketch): void {
    if (this.participants.size >= mostNames) return;
    for (const outcome of sketch.outcomes) this.outcomes.add(outcome);
    if (!sketch.patientNamed && sketch.patientSingular) this.unnamedPatient = true;
    if (sketch.patient !== null && (this.participants.get(sketch.patient) ?? 'other') !== 'agent')
      this.participants.set(sketch.patient, sketch.patientNamed ? 'patient' : 'other');
    if (sketch.agent !== null && !this.participants.has(sketch.agent)) this.participants.set(sketch.agent, 'agent');
    if (sketch.place !== null && (this.place === null || (this.coarse && !sketch.coarsePlace))) {
      this.place = sketch.place;
      this.coarse = sketch.coarsePlace;
    }
    // A finer date says more; the first of equal precision stands, since a later one may be the conflict.
    if (sketch.date !== null && (this.date === null || width(sketch.date) < width(this.date))) this.date = sketch.date;
    for (const qualifier of sketch.qualifiers) if (this.qualifiers.size < mostNames) this.qualifiers.add(qualifier);
  }

  /** Whether a thing is known to have part in it by this noun: "the ferry" is the passenger ferry. */
  involves(noun: string): boolean {
    for (const name of this.participants.keys()) if (name === noun || name.endsWith(` ${noun}`)) return true;
    return false;
  }

  /** Gives the event the name of a thing that has part in it: "the ferry, the Corrin Star". */
  nameThing(noun: string, name: string): void {
    if (this.involves(noun) && this.participants.size < mostNames && !this.participants.has(name))
      this.participants.set(name, 'other');
  }

  /** Whether nothing but what came of it is known: "seven killed" in a headline. */
  get isBareFate(): boolean {
    return this.class_ === 'fate' && this.place === null && this.named('patient') === null;
  }

  /** Whether a named patient with this fate may be the one whom the event's own words left without a name. */
  awaits(sketch: EventSketch): boolean {
    return (
      sketch.patientNamed &&
      this.unnamedPatient &&
      this.named('patient') === null &&
      sketch.outcomes.some((outcome) => this.outcomes.has(outcome))
    );
  }

  named(part: Part): string | null {
    for (const [name, own] of this.participants) if (own === part) return name;
    return null;
  }

  /** As claims record it; asked for only when all is read. */
  get mention(): EventMention {
    this.recorded ??= this.record();
    return this.recorded;
  }

  private recorded: EventMention | null = null;

  private record(): EventMention {
    return {
      key: this.key,
      class: this.class_,
      head: this.head,
      main: this.main,
      participants: Array.from(this.participants, ([name, part]) => ({ name, part })).slice(0, 12),
      place: this.place,
      date: this.date,
      qualifiers: [...this.qualifiers],
    };
  }
}

const width = ({ earliest, latest }: TimeRange): number =>
  earliest === null || latest === null ? Infinity : Date.parse(latest) - Date.parse(earliest);

/** How far back a definite noun or a verb looks for its event. */
const memory = 40;

/** Tells which mentions of a document mean one event (CLAIMS.md step 4). */
export class EventRegister {
  private readonly events: DocumentEvent[] = [];
  private readonly byPatient = new Map<string, DocumentEvent>();
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
    return event;
  }

  private open(sketch: EventSketch): DocumentEvent {
    const event = new DocumentEvent(sketch.class, sketch.head, sketch.listed, sketch.plural);
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
    if (sketch.agentPronoun && recurring.has(sketch.class)) {
      const told = related.find((event) => event.class_ === sketch.class);
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
    const inOrder =
      this.main === null ? this.events : [this.main, ...this.events.filter((event) => event !== this.main)];
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

/** Classes of which one thing seldom suffers two in one report. */
const recurring = new Set(['accident', 'disaster', 'outbreak', 'launch']);

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
  if (!event.listed)
    return `${event.head}:${[agent, patient].filter((name) => name !== null).join(' ') || (event.place ?? '')}`;
  if (years.length > 0 && !event.main) return `${event.class_}:${[...years, ...others].join(' ')}`;
  const [first, second] = placeFirst.has(event.class_) ? [event.place, patient] : [patient, event.place];
  return `${event.class_}:${first ?? second ?? agent ?? (others.join(' ') || event.head)}`;
}

/** Headline and lead tell of one event: by a noun of its family, or by any word of its class. */
const sameKind = (event: DocumentEvent, sketch: EventSketch): boolean =>
  sketch.class === event.class_ ||
  (event.isBareFate && violent.has(sketch.class)) ||
  (sketch.kind === 'noun' && familyOf(event.class_) === familyOf(sketch.class));

const violent = new Set(['accident', 'attack', 'operation', 'disaster', 'outbreak']);

const relates = (event: DocumentEvent, sketch: EventSketch): boolean =>
  event.class_ === sketch.class ||
  event.head === sketch.head ||
  (sketch.listed && familyOf(event.class_) === familyOf(sketch.class));

const sharesPatient = (event: DocumentEvent, sketch: EventSketch): boolean =>
  sketch.patient !== null && sketch.patientNamed && event.participants.get(sketch.patient) === 'patient';

const sharesAll = (event: DocumentEvent, sketch: EventSketch): boolean =>
  event.head === sketch.head &&
  sketch.agent !== null &&
  event.participants.has(sketch.agent) &&
  (sketch.patient === null || event.participants.has(sketch.patient));

const sharesPlaceOrDate = (event: DocumentEvent, sketch: EventSketch): boolean =>
  (sketch.place !== null && !sketch.coarsePlace && sketch.place === event.place) ||
  (sketch.date !== null &&
    event.date !== null &&
    width(sketch.date) < 3 * 86_400_000 &&
    sketch.date.edtf === event.date.edtf);

/** Years, ordinals or named patients that cannot both be one event's. */
function apart(event: DocumentEvent, sketch: EventSketch): boolean {
  const years = sketch.qualifiers.filter((qualifier) => /^\d{4}$/.test(qualifier));
  const own = [...event.qualifiers].filter((qualifier) => /^\d{4}$/.test(qualifier));
  if (years.length > 0 && !own.some((year) => years.includes(year))) {
    return own.length > 0 || event.date === null || !years.includes(event.date.edtf.slice(0, 4)) || event.main;
  }
  if (own.length > 0 && years.length === 0 && !sketch.definite) return true;
  if (sketch.date !== null && event.date !== null && disjoint(sketch.date, event.date) && !sketch.definite) return true;
  return (
    sketch.patientNamed &&
    sketch.patient !== null &&
    hasOtherNamed(event, sketch.patient) &&
    sketch.class === 'fate' &&
    event.class_ === 'fate'
  );
}

const hasOtherNamed = (event: DocumentEvent, patient: string): boolean => {
  const own = event.named('patient');
  return own !== null && own !== patient;
};

const disjoint = (a: TimeRange, b: TimeRange): boolean =>
  (a.latest !== null && b.earliest !== null && a.latest < b.earliest) ||
  (b.latest !== null && a.earliest !== null && b.latest < a.earliest);
