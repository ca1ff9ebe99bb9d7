export * from './check-template';
export * from './render';
export type { TemplateProblem } from './template-problem';
