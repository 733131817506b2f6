/**
 * Adjectives that, as predicates, say what somebody thinks, knows, feels or means to do: "was confident that", "is wary
 * of", "were eager to".
 *
 * Own compilation after the classes of adjective complements that grammars list (Quirk and others, A Comprehensive
 * Grammar of the English Language, 16.69 to 16.83: degrees of certainty, emotions, volition), participles among them.
 * For: predicative cues. An entry is `word:frames:preposition,preposition`. Frames: S a clause, with or without "that";
 * W a question clause; I "to" and a verb. What follows a listed preposition is the content.
 */
export const CUE_ADJECTIVES = {
  believe: `certain:SW:of,about sure:SW:of,about confident:S:of,about,in positive:S convinced:S:of persuaded:S:of
    satisfied:S:with hopeful:S:of,about optimistic:S:about pessimistic:S:about doubtful:SW:of,about dubious:S:of,about skeptical:S:of,about
    sceptical:S:of,about suspicious:S:of,about wary:S:of,about leery:S:of distrustful:S:of mistrustful:S:of unsure:W:of,about
    uncertain:W:of,about unconvinced:S:of,by undecided:W:about,on torn:W:about,over ambivalent:W:about agnostic:W:about,on`,
  know: `aware:SW:of unaware:SW:of conscious:S:of mindful:S:of cognizant:S:of ignorant:W:of clear:SW:about,on explicit:S:about
    vague:W:about,on frank:S:about candid:S:about forthright:S:about outspoken::about,on vocal::about,in coy:W:about silent::on,about`,
  claim: 'adamant:S:about emphatic:S:about insistent:S:on unequivocal:S:about,in unapologetic::about',
  judge: `critical::of dismissive::of scornful::of contemptuous::of disdainful::of supportive::of complimentary::about,of
    appreciative::of grateful:S:for,to thankful:S:for apologetic::for,about complacent:S:about
    angry:S:about,at,over furious:S:about,at,over,with irate:S:about,at,over outraged:S:by,at,about,over incensed:S:by,at,about,over
    indignant:S:at,about,over livid:S:about,at,over upset:S:about,by,over,with annoyed:S:by,at,about,with irritated:S:by,at,about,with
    frustrated:S:by,with,at,about exasperated:S:by,with,at resentful:S:of,about bitter:S:about,over offended:S:by,at
    insulted:S:by appalled:S:by,at disgusted:S:by,with,at horrified:S:by,at shocked:S:by,at,about stunned:S:by,at
    surprised:S:by,at,about astonished:S:by,at amazed:S:by,at startled:S:by,at baffled:SW:by,at puzzled:SW:by,at,about perplexed:SW:by,about
    bewildered:SW:by,at confused:SW:by,about dismayed:S:by,at,about,over disappointed:S:by,in,at,about,with,over disheartened:S:by,at
    discouraged:S:by,about,at disillusioned:S:by,with saddened:S:by,at,about sad:S:about sorry:S:about,for regretful:S:about ashamed:S:of
    embarrassed:S:by,at,about proud:S:of glad:S:about,of happy:S:about,with,for pleased:S:by,with,about,at delighted:S:by,with,about,at
    thrilled:S:by,with,about,at elated:S:by,at,about overjoyed:S:by,at,about excited:S:by,about,at enthusiastic:S:about,for
    passionate::about heartened:S:by encouraged:S:by,about relieved:S:by,about,at impressed:S:by,with,at moved:S:by touched:S:by
    unhappy:S:about,with,over displeased:S:by,with,about,at dissatisfied:S:by,with,about unimpressed:S:by,with jealous:S:of envious:S:of
    tired::of fed-up::with weary::of fond::of enamored::of,with enamoured::of,with opposed::to averse::to hostile::to,toward,towards sympathetic::to,toward,towards
    receptive::to amenable::to committed::to dedicated::to interested::in uninterested::in curious:W:about indifferent:W:to
    bullish::on bearish::on bent::on hell-bent::on fascinated:W:by,with intrigued:W:by obsessed::with preoccupied::with
    comfortable:S:with content::with cool::to humbled:S:by honored:S:by,with honoured:S:by,with mum::on
    neutral::on divided:W:on,over split:W:on,over united::on,against,in perturbed:S:by`,
  warn: `afraid:SI:of,for fearful:S:of,about,for scared:S:of,by,about terrified:S:of,by,at,about frightened:S:of,by,about anxious:SI:about,over,for
    nervous:S:about,over worried:S:about,over,by,for concerned:S:about,over,by,with,for apprehensive:S:about,of uneasy:S:about,over,with
    alarmed:S:by,at,about,over troubled:S:by,about disturbed:S:by,about,at unsettled:S:by distressed:S:by,at,about,over uncomfortable:S:with,about
    cautious::about,of panicked::by,about,over`,
  promise: `eager:I:for keen:I:on willing:I unwilling:I reluctant:I determined:I resolved:I intent::on prepared:I ready:I loath:I
    hesitant:I:about desperate:I:for impatient:I disinclined:I inclined:I`,
} as const;
