import { z } from 'zod';
import { OFFICIAL_RESPONSES, POLARITIES } from '../vocabulary.js';
import { spanSchema } from '../span.js';
import { timeRangeSchema } from '../time/time-range.js';

/**
 * `date`: when, to a precision. `time`: time of day in minutes after midnight, inclusive bounds. `quantity` and
 * `money`: inclusive bounds, `null` where open. Words of the text stand as spans; a `key` is their normalised form, by which they compare.
 */
const dateValue = z.object({
  type: z.literal('date'),
  range: timeRangeSchema,
  precision: z.enum(['century', 'decade', 'year', 'season', 'month', 'week', 'day', 'hour', 'minute']),
});

const timeOfDayValue = z.object({
  type: z.literal('time'),
  fromMinute: z.int().min(0).max(1439),
  toMinute: z.int().min(0).max(1439),
});

const quantityFields = {
  min: z.number().nullable(),
  max: z.number().nullable(),
  bound: z.enum(['exact', 'about', 'at_least', 'at_most', 'more_than', 'fewer_than']),
  /** Unit noun, singular: `tonne`, `person`, `percent`. */
  unit: z.string(),
  /** What is counted, normalised: `passenger aboard`. */
  counted: z.string(),
  /** Whose: the normalised holder of the figure, or empty. */
  whose: z.string(),
  measure: z.enum(['total', 'difference', 'share', 'price', 'rate', 'part']),
  /** The claim's own total of which this is a named part. */
  partOf: z.string().nullable(),
};

const quantityValue = z.object({ type: z.literal('quantity'), ...quantityFields });
/** `currency` is an ISO 4217 code, or the plural of a name that stands for none ("crowns"); empty where the text names none, and for no sum at all. */
const moneyValue = z.object({ type: z.literal('money'), currency: z.string(), ...quantityFields });

/** An outcome names a class of mutually related results and which of them: `fate` / `held`. */
const outcomeValue = z.object({ type: z.literal('outcome'), class: z.string(), outcome: z.string(), span: spanSchema });

const namedValue = <T extends 'actor' | 'role' | 'place' | 'cause'>(type: T) =>
  z.object({
    type: z.literal(type),
    /** Normalised head words, most telling last: `islamic state official`. */
    key: z.string(),
    /** Resolved name of the entity, where one is known. */
    entity: z.string().nullable(),
    /** What the text says it is not, or was mistaken for. */
    negated: z.boolean(),
    span: spanSchema,
  });

const polarityValue = z.object({ type: z.literal('polarity'), polarity: z.enum(POLARITIES) });
const responseValue = z.object({ type: z.literal('response'), response: z.enum([...OFFICIAL_RESPONSES, 'answered']) });
/** `key` is {@link wordsKey} of the words, so that the same words in two reports compare equal without being stored. */
const quoteValue = z.object({ type: z.literal('quote'), key: z.string(), span: spanSchema });
const textValue = z.object({ type: z.literal('text'), key: z.string(), span: spanSchema });
const unknownValue = z.object({ type: z.literal('unknown') });
const listValue = z.object({
  type: z.literal('list'),
  items: z.array(z.object({ key: z.string(), span: spanSchema })),
});

/** The typed answer that a claim gives to its question. */
export const claimValueSchema = z.discriminatedUnion('type', [
  dateValue,
  timeOfDayValue,
  quantityValue,
  moneyValue,
  outcomeValue,
  namedValue('actor'),
  namedValue('role'),
  namedValue('place'),
  namedValue('cause'),
  polarityValue,
  responseValue,
  quoteValue,
  textValue,
  unknownValue,
  listValue,
]);
export type ClaimValue = z.infer<typeof claimValueSchema>;
export type ClaimValueType = ClaimValue['type'];
export type ValueOf<T extends ClaimValueType> = Extract<ClaimValue, { type: T }>;
