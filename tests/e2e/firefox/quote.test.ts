import { quoteScenarios } from '../shared/quote';
import { startSession } from '../support/session';

quoteScenarios(startSession('firefox'));
