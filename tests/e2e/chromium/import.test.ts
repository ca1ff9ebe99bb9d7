import { importScenarios } from '../shared/import';
import { startSession } from '../support/session';

importScenarios(startSession('chromium'));
