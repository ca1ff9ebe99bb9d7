import { extensionPageScenarios } from '../shared/extension-pages';
import { startSession } from '../support/session';

extensionPageScenarios(startSession('firefox'));
