export * from './format-value';
export * from './normalise-text';
export * from './pinyin-initials';
export * from './recognise-intent';
export * from './situation';
export * from './typed-value';
