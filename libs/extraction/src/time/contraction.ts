/** Whether a word ends in a shortened "will": "we'll", "who'll". */
export const isShortWill = (word: string): boolean => word.endsWith("'ll");

/** Whether a word ends in a shortened "not": "didn't", "can't". */
export const isShortNot = (word: string): boolean => word.endsWith("n't");
