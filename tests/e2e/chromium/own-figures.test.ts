import { ownFigureScenarios } from '../shared/own-figures';
import { startSession } from '../support/session';

ownFigureScenarios(startSession('chromium'));
