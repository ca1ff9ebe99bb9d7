import { secrecyScenarios } from '../shared/secrecy';
import { startSession } from '../support/session';

secrecyScenarios(startSession('chromium'));
