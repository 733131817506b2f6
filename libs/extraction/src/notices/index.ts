export { readNotice, type NoticeSentence } from './read-notices.js';
export { actOf, isToldNotice, type NoticeAct } from './wording.js';
