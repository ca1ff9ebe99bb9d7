import { chipScenarios } from '../shared/chip';
import { startSession } from '../support/session';

chipScenarios(startSession('chromium'));
