export * from './check-template';
export * from './detect-language';
export * from './own-templates';
export * from './read-message';
export * from './render';
export * from './render-shipped';
export * from './template-rows';
