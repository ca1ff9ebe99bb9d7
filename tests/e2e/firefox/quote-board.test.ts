import { quoteBoardScenarios } from '../shared/quote-board';
import { startSession } from '../support/session';

quoteBoardScenarios(startSession('firefox'));
