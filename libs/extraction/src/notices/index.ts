export { correctedTextFrom } from './corrected-text.js';
export { readNotice, type NoticeSentence } from './read-notices.js';
export { actOf, isToldNotice, OF_NOTICES, type NoticeAct } from './wording.js';
