export const newcomersPath = '/newcomers'
