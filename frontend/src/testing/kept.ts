/** What the row of every list has of a record that is kept. */
export const kept = { version: 1, actions: [] as never[], createdAt: '2005-03-10T12:00:00+08:00' }
