export { valueWords } from '#story';
