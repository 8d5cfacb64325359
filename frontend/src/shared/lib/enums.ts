import type { Schemas } from '@/api/types'

type Complete<Name extends keyof Schemas> = Record<Schemas[Name] & string, 1>

// a value that the contract gains fails to compile here until it is named, and the tests until it has its words
const Level = { PROVINCE: 1, CITY: 1, COUNTY: 1, TOWN: 1 } satisfies Complete<'Level'>

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${letter}${at + 1}`)

const complete = {
  Level,
  /** The same values with the words of a dispatch: 省派 rather than 省. */
  DispatchLevel: Level,
  AreaKind: { TOWN: 1, STREET: 1 } satisfies Complete<'AreaKind'>,
  Gender: { MALE: 1, FEMALE: 1 } satisfies Complete<'Gender'>,
  PoliticalStatus: {
    PARTY_MEMBER: 1,
    PROBATIONARY_PARTY_MEMBER: 1,
    LEAGUE_MEMBER: 1,
    DEMOCRATIC_PARTY_MEMBER: 1,
    NON_PARTY: 1,
    MASSES: 1,
  } satisfies Complete<'PoliticalStatus'>,
  Education: {
    POSTGRADUATE: 1,
    BACHELOR: 1,
    JUNIOR_COLLEGE: 1,
    SECONDARY_VOCATIONAL: 1,
    SENIOR_HIGH: 1,
    JUNIOR_HIGH: 1,
  } satisfies Complete<'Education'>,
  PostingRole: { LEADER: 1, MEMBER: 1, SOLE: 1 } satisfies Complete<'PostingRole'>,
  EndReason: {
    ROTATION: 1,
    MOVED: 1,
    RECALLED: 1,
    RETIRED: 1,
    RESIGNED: 1,
    BATCH_END: 1,
    OTHER: 1,
  } satisfies Complete<'EndReason'>,
  CadreStatus: { POSTED: 1, NOT_POSTED: 1 } satisfies Complete<'CadreStatus'>,
  Role: { ADMIN: 1, OFFICE: 1, INSPECTOR: 1, CADRE: 1, VIEWER: 1 } satisfies Complete<'Role'>,
  Coverage: { TEAM: 1, SOLE: 1, NONE: 1 } satisfies Complete<'Coverage'>,
  TeamStatus: { ACTIVE: 1, DISSOLVED: 1 } satisfies Complete<'TeamStatus'>,
  PostingStatus: { CURRENT: 1, ENDED: 1, FUTURE: 1 } satisfies Complete<'PostingStatus'>,
  ImportState: { RUNNING: 1, DONE: 1, FAILED: 1 } satisfies Complete<'ImportState'>,
  ImportOutcome: {
    VALID: 1,
    INVALID: 1,
    COMMITTED: 1,
    PARTIAL: 1,
    REJECTED: 1,
    FAILED: 1,
  } satisfies Complete<'ImportOutcome'>,
  ImportPhase: { READING: 1, CHECKING: 1, WRITING: 1, DONE: 1 } satisfies Complete<'ImportPhase'>,
  ImportMode: { validate: 1, commit: 1 } satisfies Record<Schemas['ImportReport']['mode'], 1>,
  /** What can be imported; the server's list of it says what the account may. */
  ImportResource: {
    areas: 1,
    villages: 1,
    units: 1,
    allocations: 1,
    cadres: 1,
    roster: 1,
    progress: 1,
    inspections: 1,
    'duty-ledgers': 1,
  },
  TargetKind: { GOAL: 1, TASK: 1 } satisfies Complete<'TargetKind'>,
  /** The programme's goals and tasks, in few words; the full names are the batch's. */
  TargetCode: Object.fromEntries(
    [...numbered('G', 8), ...numbered('T', 10)].map((code) => [code, 1 as const]),
  ),
  MeasureUnit: {
    YUAN: 1,
    PERSON: 1,
    DEED: 1,
    PROBLEM: 1,
    MECHANISM: 1,
    STATUS: 1,
  } satisfies Complete<'MeasureUnit'>,
  ValueType: { NUMBER: 1, SOLVED_OF_FOUND: 1, YES_NO: 1, STATUS: 1 } satisfies Complete<'ValueType'>,
  Accumulation: { CUMULATIVE: 1, LEVEL: 1 } satisfies Complete<'Accumulation'>,
  AppliesTo: { ALL: 1, POOR: 1 } satisfies Complete<'AppliesTo'>,
  ComputedFrom: { INCOME: 1 } satisfies Complete<'ComputedFrom'>,
  TaskStatus: { NOT_STARTED: 1, UNDER_WAY: 1, DONE: 1 } satisfies Complete<'TaskStatus'>,
  ProgressState: { DRAFT: 1, REPORTED: 1, RETURNED: 1, VERIFIED: 1 } satisfies Complete<'ProgressState'>,
  ProgressMove: { SUBMIT: 1, VERIFY: 1, RETURN: 1, REOPEN: 1 } satisfies Complete<'ProgressMove'>,
  DutyState: { DRAFT: 1, SUBMITTED: 1 } satisfies Complete<'DutyState'>,
  DutyMove: { SUBMIT: 1, REOPEN: 1 } satisfies Complete<'DutyMove'>,
  InspectionKind: { PLANNED: 1, UNANNOUNCED: 1, VISIT: 1 } satisfies Complete<'InspectionKind'>,
  FindingState: { OPEN: 1, RECTIFIED: 1, CLOSED: 1 } satisfies Complete<'FindingState'>,
  FindingSeverity: { MINOR: 1, MAJOR: 1, CRITICAL: 1 } satisfies Complete<'FindingSeverity'>,
  InspectionState: { DRAFT: 1, SUBMITTED: 1 } satisfies Complete<'InspectionState'>,
  OnPostResult: {
    PRESENT: 1,
    ON_LEAVE: 1,
    ON_OUTING: 1,
    COMMUTER: 1,
    ABSENT_UNEXPLAINED: 1,
  } satisfies Complete<'OnPostResult'>,
  ChecklistAnswerValue: { YES: 1, NO: 1, NOT_CHECKED: 1 } satisfies Complete<'ChecklistAnswerValue'>,
  FindingCategory: {
    DUTY: 1,
    LIVING: 1,
    WORK: 1,
    TARGET: 1,
    LEDGER: 1,
    DISCIPLINE: 1,
    FUNDS: 1,
    OTHER: 1,
  } satisfies Complete<'FindingCategory'>,
  FindingMove: { RECTIFY: 1, CLOSE: 1, REOPEN: 1 } satisfies Complete<'FindingMove'>,
  LeaveState: { REQUESTED: 1, APPROVED: 1, REFUSED: 1, CANCELLED: 1 } satisfies Complete<'LeaveState'>,
  LeaveReason: {
    SICK: 1,
    PERSONAL: 1,
    MATERNITY: 1,
    MARRIAGE: 1,
    BEREAVEMENT: 1,
    ANNUAL: 1,
    OTHER: 1,
  } satisfies Complete<'LeaveReason'>,
  OutingKind: { MEETING: 1, TRAINING: 1, PROJECT: 1 } satisfies Complete<'OutingKind'>,
  CommuterState: { REQUESTED: 1, APPROVED: 1, REFUSED: 1, ENDED: 1 } satisfies Complete<'CommuterState'>,
  ParameterCode: {
    MIN_DUTY_DAYS: 1,
    TOWN_LEAVE_DAYS: 1,
    UNTRACED_DAYS: 1,
  } satisfies Complete<'ParameterCode'>,
  ExceptionRule: {
    INSPECTION_ABSENCE: 1,
    UNRECORDED_ABSENCE: 1,
    UNTRACED_DAYS: 1,
    BELOW_MIN_DAYS: 1,
  } satisfies Complete<'ExceptionRule'>,
  ExceptionState: { OPEN: 1, EXPLAINED: 1, ACCEPTED: 1, CONFIRMED: 1 } satisfies Complete<'ExceptionState'>,
  DisciplineRule: {
    SUPERSTITION: 1,
    GAMBLING: 1,
    LOCAL_PRODUCTS: 1,
    GIFT_MONEY: 1,
    PRIVATE_EXPENSES: 1,
  } satisfies Complete<'DisciplineRule'>,
  DisciplineState: { OPEN: 1, DECIDED: 1 } satisfies Complete<'DisciplineState'>,
  ParameterUnit: { DAYS: 1 } satisfies Complete<'ParameterUnit'>,
  /** Whether an account may log in, in words. */
  AccountState: { ENABLED: 1, DISABLED: 1 },
}

export type EnumName = keyof typeof complete
export const ENUM_NAMES = Object.keys(complete) as EnumName[]

/** In the order in which a reader expects them. */
export const enumValues = (name: EnumName): string[] => Object.keys(complete[name])
