import { runScenarios } from './run-scenarios.ts'

runScenarios('chromium-109')
