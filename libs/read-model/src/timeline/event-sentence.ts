import type { StoryEvent } from '#story';

const noted = (sentence: string, note: string): string => (note === '' ? `${sentence}.` : `${sentence}: ${note}`);

/** What an event says happened, as one sentence. It names ids only where nothing else tells what it is about. */
export function eventSentence(event: StoryEvent): string {
  switch (event.type) {
    case 'StoryOpened':
      return `The story "${event.data.title}" was opened.`;
    case 'AliasAdded':
      return `${event.data.alias.name} is also called ${event.data.alias.also.join(', ')}.`;
    case 'StoriesMerged':
      return noted(`The story ${event.data.mergedStoryId} was merged into this one`, event.data.note);
    case 'ReportPublished':
      return `A report of ${event.data.outlet.name} was filed${event.data.title === null ? '' : `: ${event.data.title}`}.`;
    case 'ReportDated':
      return `The date of publication was bounded: ${event.data.published.edtf} (${event.data.published.basis}).`;
    case 'ReportCorrected':
      return noted(`The report was corrected (revision ${event.data.revision})`, event.data.note);
    case 'ReportWithdrawn':
      return noted('The report was withdrawn', event.data.note);
    case 'ReportUnfiled':
      return `The report was moved to the story ${event.data.toStoryId}.`;
    case 'ReportFiled':
      return `A report of ${event.data.report.outlet.name} was moved here from the story ${event.data.fromStoryId}.`;
    case 'ReportRedacted':
      return noted(
        event.data.spans === null ? 'The text was taken down' : 'Parts of the text were taken down',
        event.data.note,
      );
    case 'ClaimAsserted':
      return `A claim was read from the report: ${event.data.aspect.question}`;
    case 'ClaimEntered':
      return noted(`An editor entered a claim (${event.data.aspect.question})`, event.data.note);
    case 'ClaimAmended':
      return noted(`The claim was amended (${Object.keys(event.data.changes).join(', ')})`, event.data.note);
    case 'ClaimAccepted':
      return 'The claim was accepted as it was read.';
    case 'ClaimDropped':
      return noted('The claim was dropped', event.data.reason);
    case 'ClaimSuperseded':
      return noted('The claim was superseded by a later one', event.data.reason);
    case 'ClaimCorrected':
      return noted('The claim was corrected', event.data.note);
    case 'ClaimRetracted':
      return noted('The claim was retracted', event.data.note);
    case 'VerdictRecorded':
      return noted(`The desk's verdict: ${event.data.verdict}`, event.data.note);
    case 'ClaimPlaced':
      return noted(`The claim was placed with others that answer "${event.data.question}"`, event.data.why);
    case 'ClaimMoved':
      return noted('An editor moved the claim to another question', event.data.note);
    case 'LineageEstablished':
      return noted(`The report has facts from ${event.data.origin.outlet} (${event.data.basis})`, event.data.why);
    case 'LineageConfirmed':
      return noted('An editor confirmed where the report has its facts from', event.data.note);
    case 'LineageCut':
      return noted('An editor cut the report from its supposed origin', event.data.note);
    case 'ConflictDetected':
      return `A conflict was found (${event.data.kind}): ${event.data.reason}`;
    case 'ConflictSideAdded':
      return `A conflict got another side: ${event.data.reason}`;
    case 'ConflictClaimJoined':
      return `A claim of ${event.data.claim.outlet} joined one side of a conflict.`;
    case 'ConflictSideRemoved':
      return noted('A conflict lost a side', event.data.reason);
    case 'ConflictLapsed':
      return noted('A conflict lapsed', event.data.reason);
    case 'OutletGraded':
      return noted(`The desk graded ${event.data.outlet} ${event.data.grade}`, event.data.note);
    case 'PairAcknowledged':
      return noted('The desk saw a conflict', event.data.note);
    case 'PairDismissed':
      return noted(`The desk dismissed a conflict (${event.data.reason.replaceAll('_', ' ')})`, event.data.note);
    case 'PairResolved':
      return noted('The desk resolved a conflict', event.data.note);
    case 'PairMarkedDevelopment':
      return noted('The desk called a conflict a development', event.data.note);
    case 'PairReopened':
      return noted(
        `A conflict was opened again by ${event.data.by === 'editor' ? 'an editor' : 'the machine'}`,
        event.data.note,
      );
  }
}
