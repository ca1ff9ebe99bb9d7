export * from './format-value';
export * from './pinyin-initials';
export * from './situation';
export * from './typed-value';
