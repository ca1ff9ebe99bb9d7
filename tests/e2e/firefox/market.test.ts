import { marketScenarios } from '../shared/market';
import { startSession } from '../support/session';

marketScenarios(startSession('firefox'));
