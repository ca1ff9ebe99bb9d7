import { beforeAll } from 'vitest';
import { insertScenarios } from '../shared/insert';
import { prepareEditors, routeEditors } from '../support/editors';
import { startSession } from '../support/session';

beforeAll(prepareEditors);
insertScenarios(startSession('firefox', { route: routeEditors }));
