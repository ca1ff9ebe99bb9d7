export * from './format-value';
export * from './normalise-text';
export * from './pinyin-initials';
export * from './recognise-intent';
export * from './search-replies';
export * from './situation';
export * from './suggest-replies';
export * from './typed-value';
