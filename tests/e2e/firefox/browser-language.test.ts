import { browserLanguageScenarios } from '../shared/browser-language';
import { startSession } from '../support/session';

browserLanguageScenarios(startSession('firefox'), 97);
