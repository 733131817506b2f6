import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  CERTAINTIES,
  COMMITMENTS,
  MODALITIES,
  OFFICIAL_RESPONSES,
  POLARITIES,
  POSITIONS,
  SLOTS,
  SPEAKER_KINDS,
  STANCES,
  VERDICTS,
  type Certainty,
  type Commitment,
  type Modality,
  type OfficialResponse,
  type Polarity,
  type Position,
  type Slot,
  type SpeakerKind,
  type Stance,
  type Verdict,
} from '#story';
import { Line, Note, OptionalLine, Word } from './fields.js';

const OptionalWords = (description: string): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ description, type: String, nullable: true, maxLength: 300 }),
    IsOptional(),
    IsString({ message: 'write a string' }),
    Length(1, 300, { message: 'write 1 to 300 characters' }),
  );

/** Words of the report's text: by their offsets, or by the words themselves where they stand once. */
export class WordsBody {
  @ApiPropertyOptional({ type: 'integer', minimum: 0, description: 'First UTF-16 code unit.' })
  @IsOptional()
  @IsInt({ message: 'write a whole number' })
  @Min(0, { message: 'write 0 or more' })
  start?: number;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: 'The code unit after the last.' })
  @IsOptional()
  @IsInt({ message: 'write a whole number' })
  @Min(1, { message: 'write 1 or more' })
  end?: number;

  @ApiPropertyOptional({ description: 'The words as they stand in the text.' })
  @IsOptional()
  @IsString({ message: 'write a string' })
  text?: string;
}

export class AttributionBody {
  @ApiProperty({ type: 'integer', minimum: 0, description: '0 spoke first, rising towards the reader.' })
  @IsInt({ message: 'write a whole number' })
  @Min(0, { message: 'write 0 or more' })
  level!: number;

  @Line('Who spoke.', 300)
  speaker!: string;

  @Word('What the speaker is.', SPEAKER_KINDS)
  kind!: SpeakerKind;

  @ApiPropertyOptional({ type: 'integer', nullable: true, minimum: 1, description: 'How many spoke together.' })
  @IsOptional()
  @IsInt({ message: 'write a whole number' })
  @Min(1, { message: 'write 1 or more' })
  count?: number | null;

  @OptionalWords('What they are, in the words of the report.')
  role?: string | null;

  @OptionalWords('For whom they spoke.')
  onBehalfOf?: string | null;

  @OptionalWords('To whom they said it.')
  toldTo?: string | null;

  @OptionalWords('The word that says that they said it.')
  cue?: string | null;

  @ApiPropertyOptional({ description: 'Whether it is a direct quote.' })
  @IsOptional()
  @IsBoolean({ message: 'write true or false' })
  direct?: boolean;
}

export class AspectBody {
  @OptionalLine('`<event or entity>/<slot>`: claims with the same key answer the same question.', 300)
  key?: string;

  @Word('Which question about it.', SLOTS)
  slot!: Slot;

  @Line('The question in words.', 500)
  question!: string;

  @OptionalLine('What is counted, whose role: what tells it from others of its slot.', 300)
  detail?: string;
}

const RANGE = 'An instant or EDTF, read in the story’s zone; null: none.';

/** The fields of a claim that an editor may write. */
export class ClaimFieldsBody {
  @ApiPropertyOptional({ type: WordsBody, description: 'The sentence or sentences that prove it.' })
  @IsOptional()
  @IsObject({ message: 'write {start, end} or {text}' })
  @ValidateNested()
  @Type(() => WordsBody)
  evidence?: WordsBody;

  @ApiPropertyOptional({ type: WordsBody, description: 'The words that state it; the evidence unless told.' })
  @IsOptional()
  @IsObject({ message: 'write {start, end} or {text}' })
  @ValidateNested()
  @Type(() => WordsBody)
  content?: WordsBody;

  @Word('Where in the report it stands.', POSITIONS, true)
  position?: Position;

  @ApiPropertyOptional({ type: [AttributionBody], description: 'From speaker to reader.' })
  @IsOptional()
  @IsArray({ message: 'write a list' })
  @ArrayMaxSize(20, { message: 'write at most 20 links' })
  @ValidateNested({ each: true })
  @Type(() => AttributionBody)
  attribution?: AttributionBody[];

  @Word('What the outlet itself makes of it.', COMMITMENTS, true)
  authorCommitment?: Commitment;

  @Word('How sure the speaker is.', CERTAINTIES, true)
  certainty?: Certainty;

  @Word('Whether it is affirmed or negated.', POLARITIES, true)
  polarity?: Polarity;

  @ApiPropertyOptional({ type: [String], description: 'Words that make it less certain.' })
  @IsOptional()
  @IsArray({ message: 'write a list of words' })
  @ArrayMaxSize(50, { message: 'write at most 50 words' })
  @IsString({ each: true, message: 'write each as a string' })
  hedges?: string[];

  @Word('What kind of statement it is.', MODALITIES, true)
  modality?: Modality;

  @Word('What it does to its content.', STANCES, true)
  stance?: Stance;

  @Word('How a body stayed silent.', OFFICIAL_RESPONSES, true)
  response?: OfficialResponse;

  @ApiPropertyOptional({ type: AspectBody, description: 'The question that it answers.' })
  @IsOptional()
  @IsObject({ message: 'write {slot, question}' })
  @ValidateNested()
  @Type(() => AspectBody)
  aspect?: AspectBody;

  @ApiPropertyOptional({ description: 'Its answer.', allOf: [{ $ref: '#/components/schemas/ValueInput' }] })
  @IsOptional()
  @IsObject({ message: 'write an object with a type' })
  value?: object;

  @ApiPropertyOptional({ type: String, nullable: true, description: `When it happened. ${RANGE}` })
  @IsOptional()
  @IsString({ message: 'write a date' })
  occurred?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: `When a state held. ${RANGE}` })
  @IsOptional()
  @IsString({ message: 'write a date' })
  validAt?: string | null;

  @Note()
  note!: string;
}

export class EnterClaimBody extends ClaimFieldsBody {
  @OptionalLine('The report that says it; none: the evidence is filed as a note.', 100)
  reportId?: string;
}

export class AmendClaimBody extends ClaimFieldsBody {}

export class VerdictBody {
  @Word('The desk’s word on the claim.', VERDICTS)
  verdict!: Verdict;

  @Note()
  note!: string;
}

export class AcceptClaimBody {}

export class MoveClaimBody {
  @Line('Id of the question that the claim answers.', 200)
  questionId!: string;

  @ApiPropertyOptional({ description: 'Why, for the record.', maxLength: 5000 })
  @IsOptional()
  @IsString({ message: 'write a sentence' })
  @Length(0, 5000, { message: 'write at most 5000 characters' })
  note?: string;
}

export class NoteBody {
  @Note()
  note!: string;
}
