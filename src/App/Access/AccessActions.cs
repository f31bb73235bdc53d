using Samphire.Domain.Audit;

namespace Samphire.App.Access;

/// <summary>The audit actions for access to files, signing in and out, accounts, agencies and teams.</summary>
public static class AccessActions
{
    public static readonly AuditAction AccessGranted = new("access-granted");
    public static readonly AuditAction AccessEnded = new("access-ended");
    public static readonly AuditAction AccessDenied = new("access-denied");
    public static readonly AuditAction BlockSet = new("block-set");
    public static readonly AuditAction BlockLifted = new("block-lifted");
    public static readonly AuditAction ReadersViewed = new("readers-viewed");

    public static readonly AuditAction SignedIn = new("signed-in");
    public static readonly AuditAction SignInFailed = new("sign-in-failed");
    public static readonly AuditAction SignedOut = new("signed-out");
    public static readonly AuditAction SignedOutEverywhere = new("signed-out-everywhere");
    public static readonly AuditAction SessionEnded = new("session-ended");
    public static readonly AuditAction SessionLocked = new("session-locked");
    public static readonly AuditAction SessionUnlocked = new("session-unlocked");
    public static readonly AuditAction PasswordSet = new("password-set");
    public static readonly AuditAction SecondFactorSet = new("second-factor-set");
    public static readonly AuditAction SecondFactorOffered = new("second-factor-offered");
    public static readonly AuditAction SecondFactorRemoved = new("second-factor-removed");
    public static readonly AuditAction SecondFactorFailed = new("second-factor-failed");
    public static readonly AuditAction RecoveryCodesCreated = new("recovery-codes-created");
    public static readonly AuditAction RecoveryCodeUsed = new("recovery-code-used");

    public static readonly AuditAction FormSaved = new("form-saved");
    public static readonly AuditAction FormRestored = new("form-restored");
    public static readonly AuditAction FormDiscarded = new("form-discarded");

    public static readonly AuditAction AccountCreated = new("account-created");
    public static readonly AuditAction AccountChanged = new("account-changed");
    public static readonly AuditAction AccountDisabled = new("account-disabled");
    public static readonly AuditAction AccountEnabled = new("account-enabled");
    public static readonly AuditAction RoleProposed = new("role-proposed");
    public static readonly AuditAction RoleGranted = new("role-granted");
    public static readonly AuditAction RoleRemoved = new("role-removed");
    public static readonly AuditAction RoleRefused = new("role-refused");
    public static readonly AuditAction AgencyCreated = new("agency-created");
    public static readonly AuditAction AgencyChanged = new("agency-changed");
    public static readonly AuditAction TeamCreated = new("team-created");
    public static readonly AuditAction TeamChanged = new("team-changed");
    public static readonly AuditAction TeamJoined = new("team-joined");
    public static readonly AuditAction TeamLeft = new("team-left");
    public static readonly AuditAction AccountsListed = new("accounts-listed");
}
