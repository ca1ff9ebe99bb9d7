import { repliesScenarios } from '../shared/replies';
import { startSession } from '../support/session';

repliesScenarios(startSession('firefox'));
