import { networkScenarios } from '../shared/network';
import { startSession } from '../support/session';

networkScenarios(startSession('firefox'));
