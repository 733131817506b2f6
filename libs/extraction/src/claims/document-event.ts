import type { EventMention, TimeRange } from '#story';
import { isCustody } from './fates.js';

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
  /** Noun of a definite patient that is a thing: "the dam", told of before. */
  readonly thing: string | null;
  /** Outcomes that the mention states. */
  readonly outcomes: readonly string[];
  readonly place: string | null;
  readonly coarsePlace: boolean;
  readonly date: TimeRange | null;
  readonly qualifiers: readonly string[];
  /** Whether headline, summary or lead holds it. */
  readonly opening: boolean;
  /** Whether a notice holds it, which gives one event two dates. */
  readonly noticed: boolean;
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
  /** Whether its first mention was a noun: "the crash". */
  byNoun = false;

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

  /** Whether nothing but what came of it is known: "seven killed" in a headline, and not who took or freed them. */
  get isBareFate(): boolean {
    if (this.class_ !== 'fate' || this.place !== null || this.named('patient') !== null) return false;
    return this.named('agent') === null || ![...this.outcomes].some(isCustody);
  }

  /** Whether nothing is known yet of how it came out. */
  get isOpen(): boolean {
    return this.outcomes.size === 0;
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

export const width = ({ earliest, latest }: TimeRange): number =>
  earliest === null || latest === null ? Infinity : Date.parse(latest) - Date.parse(earliest);
