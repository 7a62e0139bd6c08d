/** References to characters that nobody sees, by name. */
export const unseenEntities = /&(?:nbsp|ensp|emsp|thinsp|zwj|zwnj);/g;
