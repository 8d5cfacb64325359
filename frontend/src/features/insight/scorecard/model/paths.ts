export const scorecardPath = '/units/scorecards'
