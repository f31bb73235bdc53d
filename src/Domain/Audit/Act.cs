namespace Samphire.Domain.Audit;

/// <summary>
/// What somebody did that is written down for ever. The list only grows: a word that stands in a chain is never reused for
/// something else.
/// </summary>
public enum Act
{
    // A concern, from the first words to the end.
    DraftOpened,
    DraftDiscarded,
    ConcernSent,
    ConcernViewed,
    ConcernsListed,
    ConcernAcknowledged,
    ConcernPassed,
    ConcernAsked,
    ConcernAnswered,
    ConcernCloseProposed,
    ConcernCloseRefused,
    ConcernClosed,
    ConcernReopened,
    ConcernAccepted,
    ConcernEscalated,
    ConcernDisagreed,
    ReporterTold,
    AlertRecorded,
    AlertFollowedUp,
    TaskDone,

    // The register.
    RecordAdded,
    RecordViewed,
    ValueAdded,
    ValueCorrected,
    LinkAdded,
    LinkEnded,
    Searched,

    // A source who must not be named.
    SourceSealed,
    SourceUnsealed,
    SourceDestroyed,

    // Who may see a file.
    AccessGiven,
    AccessEnded,
    AccessDenied,
    BlockSet,
    BlockLifted,
    ReadersViewed,

    // Signing in and out.
    SignedIn,
    SignInFailed,
    SignedOut,
    SessionEnded,
    SessionLocked,
    SessionUnlocked,
    FormKept,
    FormPutBack,
    FormThrownAway,
    PasswordSet,
    SecondFactorSet,
    SecondFactorRemoved,
    SecondFactorFailed,
    RecoveryCodesMade,
    RecoveryCodeUsed,

    // Accounts, agencies and teams.
    AccountCreated,
    AccountChanged,
    AccountDisabled,
    AccountEnabled,
    RoleProposed,
    RoleGiven,
    RoleTaken,
    RoleRefused,
    AgencyCreated,
    AgencyChanged,
    TeamCreated,
    TeamChanged,
    TeamJoined,
    TeamLeft,
    AccountsListed,
    AuditViewed,

    // The store and the chain themselves.
    StoreCreated,
    SettingChanged,
    KeyCreated,
    KeyReplaced,
    ClockJumped,
    Shredded,
}
