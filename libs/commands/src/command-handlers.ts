import { DecideConflictHandler } from './conflict-commands.js';
import { JudgeEdgeHandler, MoveClaimHandler } from './desk-commands.js';
import { GradeOutletHandler } from './outlet-commands.js';
import { PublishReportHandler } from './publish-report.js';
import {
  ChangeClaimHandler,
  ChangeReportHandler,
  CorrectReportHandler,
  EnterClaimHandler,
  MoveReportHandler,
  ReextractReportHandler,
} from './report-commands.js';
import { AddAliasHandler, OpenStoryHandler } from './story-commands.js';

/** Every handler that a Nest module registers on its CommandBus. */
export const commandHandlers = [
  OpenStoryHandler,
  AddAliasHandler,
  PublishReportHandler,
  CorrectReportHandler,
  ChangeReportHandler,
  ChangeClaimHandler,
  EnterClaimHandler,
  MoveReportHandler,
  ReextractReportHandler,
  MoveClaimHandler,
  JudgeEdgeHandler,
  DecideConflictHandler,
  GradeOutletHandler,
];
