export { correctedTextFrom } from './corrected-text.js';
export { readNotice, type NoticeSentence } from './read-notices.js';
export { actOf, hintsAtNotice, isToldNotice, type NoticeAct } from './wording.js';
