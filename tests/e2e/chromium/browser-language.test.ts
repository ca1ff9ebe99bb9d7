import { browserLanguageScenarios } from '../shared/browser-language';
import { startSession } from '../support/session';

browserLanguageScenarios(startSession('chromium'), 97);
