const path = '/subsidies'

export const spreadPaths = { spread: path, outliers: `${path}/outliers` }
