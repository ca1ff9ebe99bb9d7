import { panelScenarios } from '../shared/panel';
import { startSession } from '../support/session';

panelScenarios(startSession('firefox'));
