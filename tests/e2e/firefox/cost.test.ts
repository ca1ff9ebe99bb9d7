import { costScenarios } from '../shared/cost';
import { startSession } from '../support/session';

costScenarios(startSession('firefox'));
