import { batchScenarios } from '../shared/batch';
import { startSession } from '../support/session';

batchScenarios(startSession('firefox'));
