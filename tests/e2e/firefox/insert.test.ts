import { beforeAll } from 'vitest';
import { framedEditorScenarios } from '../shared/framed-editors';
import { insertScenarios } from '../shared/insert';
import { prepareEditors, routeEditors } from '../support/editors';
import { startSession } from '../support/session';

beforeAll(prepareEditors);
const session = startSession('firefox', { route: routeEditors });
insertScenarios(session);
framedEditorScenarios(session);
