/** Lines that open a list of links or a box; what follows them to the next long paragraph belongs to the page as well. */
export const sectionHeads: readonly RegExp[] = [
  /^(?:similar|related|recommended|popular|trending|latest|more|most|other|further) (?:articles?|stories|story|news|posts?|reading|topics?|content|coverage|videos?|links?|headlines|read|viewed|popular|shared|commented|recent)\b[^.]{0,40}$/i,
  /^(?:read (?:more|next|also)|see also|also read|you (?:may|might) (?:also )?(?:like|be interested)|more (?:from|on|about|in)|up next|around the web|from our partners|sponsored(?: content)?|paid content|editors?['’] picks|what to (?:read|watch) next|in case you missed it|don['’]t miss|recommended for you|comments?(?: \(\d+\))?|leave a (?:comment|reply)|about the authors?|tags?|topics|categories|filed under|share this(?: (?:article|story|post|page))?|follow us)\b[^.]{0,60}:?$/i,
];

/** Lines that belong to the page wherever they stand. */
export const pageLines: readonly RegExp[] = [
  /^(?:©|\(c\)\s|copyright\b)/i,
  /\ball rights reserved\b/i,
  /\b(?:may not be|cannot be) (?:published|reproduced|republished|broadcast|rewritten)\b/i,
  /^(?:advertisement|advert|sponsored|promoted|story continues below|continue reading|scroll (?:down )?to continue|skip to (?:main )?content|loading|menu|search|home|print(?: this)?(?: page)?|e-?mail(?: this)?(?: page)?|share|tweet|like|save|reply|report|copy link|facebook|twitter|whatsapp|linkedin|reddit|telegram|pinterest|close|live|updated|new|video|photos?|gallery|listen)\b[^\p{L}]{0,20}$/iu,
  /^(?:share|tweet|print|e-?mail|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|copy link|save|comments?|\d+)(?:[\s|·•/,-]+(?:share|tweet|print|e-?mail|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|copy link|save|comments?|\d+)){1,12}$/i,
  /^(?:click here|tap here|sign up|subscribe|log in|sign in|register|join (?:our|the)|get (?:the|our) (?:latest|app|newsletter|free)|download (?:our|the) app|follow (?:us|our)|watch (?:live|now|the video)|listen (?:live|now|to)|support our (?:work|journalism)|donate|become a (?:member|subscriber))\b/i,
  /\b(?:sign up (?:for|to)|subscribe to) (?:our|the|a)\b[^.]{0,60}\b(?:newsletter|e-?mails?|alerts?|channel|podcast)\b/i,
  /\bcookies?\b[^.]{0,80}\b(?:accept|policy|settings|consent|browser)\b/i,
  /^(?:privacy policy|terms (?:of|and) (?:use|service|conditions)|contact us|about us)\b/i,
  /^(?:help|faq|sitemap|advertise)(?: (?:with us|centre|center))?[^\p{L}]{0,10}$/iu,
  /^\d+\s*(?:min(?:ute)?s?\s+read|comments?|shares?|views?|likes?)$/i,
  /^this (?:article|story|content) (?:was|is|has been) (?:originally |first )?(?:published|generated|produced|created|provided|automatically)\b[^.]{0,120}\b(?:by|on|from|using)\b/i,
];

/** A photograph's or film's line: who took it, or what it shows. */
export const captionLines: readonly RegExp[] = [
  /^(?:photo(?:graph)?s?|image|picture|video|caption|file(?: photo)?|illustration|graphic|credit|source)\s*(?:credit|by|caption)?\s*[:|–—-]/iu,
  /^\(?(?:photo|image|picture)(?:graph)? (?:by|courtesy|credit)\b/iu,
  /\((?:photo|image|picture|file photo)[^)]{0,80}\)\s*$/iu,
];

/** An agency's credit of a photograph, "AP Photo/Ana Brill"; tried at each word, so worth a look for the slash before. */
export const captionCredit = /\b(?:[A-Z]{2,4}|Getty Images|Reuters|AFP|EPA)\s?(?:Photo|Images)\s*\/\s*[A-Z]/iu;

/** Who wrote it. */
export const bylineLine =
  /^(?:[Bb](?:y|Y)|[Rr]eporting by|[Ww]ritten by|[Ss]tory by|[Ww]ords by)\s+(?:\p{Lu}[\p{L}'’.-]*|(?:and|of|the|de|van|von|al|bin),?)(?:[\s,]+(?:\p{Lu}[\p{L}'’.-]*|and|of|the|de|van|von|al|bin|in|for|at|&|\||-|–|—)){0,14}\.?$/u;

/** Where and when it was written, before a dash: `PORT ELLERY, March 3 (NWS) -`. */
export const datelineStart =
  /^(?<place>\p{Lu}[\p{Lu}'’.\- ]{2,40}(?:, \p{L}[\p{L}'’. ]{1,30})?)(?:,? (?<date>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?))?(?:,? \((?<agency>[\p{L}\p{N} .&'’/-]{2,40})\))?\s*(?:-{1,2}|–|—|_{1,2})\s+/u;

/** Lines that give only when the item came out. */
export const publishedLine =
  /^(?:first |originally )?(?:published|posted|updated|last (?:updated|modified)|issued|released|created|date)\b\s*(?:on|at|:)?/i;

const correctionLabel =
  /^(?:\*{1,3}\s*)?(?:correction|corrections|clarification|editor['’]?s['’]? note|editors['’] note|retraction|erratum|corrigendum|amendment|update)s?(?:\s+(?:appended|on|of)\b[^:.]{0,40})?\s*(?:\([^)]{1,40}\))?\s*[:.–—-]/i;
/** "Correction, Feb. 20:", "CORRECTION 4:15 p.m.:". */
const datedCorrection =
  /^(?:\*{1,3}\s*)?(?:corrections?|clarification|editor['’]?s['’]? note|retraction)(?:\s*,\s*|\s+)(?:\p{L}{3,9}[.,]?\s+)?\d{1,2}[\p{L}\p{N}:.,\s]{0,40}?:(?=\s)/iu;
const ownCorrection =
  /^(?:an|a previous|a prior) (?:earlier )?(?:version|edition) of this (?:article|story|report|post|headline|piece)\b|^this (?:article|story|report|post|headline|piece) (?:has been|was) (?:corrected|amended|updated to correct|revised|retracted|withdrawn)\b/i;
/** What agencies put at the head or foot of an item that they send again: "(Corrects toll in paragraph 2)". */
const correctionRemark =
  /^(?:corrects\s|\((?:\p{Lu}\p{L}* )?(?:corrects?|corrected|correcting|fixes|refile[sd]|amends|restates)\b[^]*\)\.?$|\(this (?:\p{L}+ \d{1,2} )?(?:story|item|report|article|version|dispatch) (?:has been |was |is )?(?:corrects|corrected|amended)\b)/iu;
/** Most lines are told from notices by their first letters. */
const opensCorrection = /^(?:\*{1,3}\s*)?(?:\(|corr|clar|edit|retr|erra|amen|upda|an? |this )/i;

/** Whether a line is a remark of an agency's that sends a corrected item again. */
export const isCorrectionRemark = (line: string): boolean => line.length <= 400 && correctionRemark.test(line);

/** Whether a line is a notice that something stood wrongly before. */
export const isCorrection = (line: string): boolean =>
  opensCorrection.test(line) &&
  (correctionLabel.test(line) || datedCorrection.test(line) || ownCorrection.test(line) || isCorrectionRemark(line));
