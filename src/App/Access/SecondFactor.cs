using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using OtpNet;
using Samphire.App.Audit;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.App.Store.Sealing;
using Samphire.Domain.Audit;

namespace Samphire.App.Access;

/// <summary>
/// Authenticator codes of six digits, and recovery codes. No code can be used twice. The app's key is encrypted, and
/// only the hashes of recovery codes are stored.
/// </summary>
[Service]
public sealed class SecondFactor(Writer writer, DataKeys keys, AuditTrail audit)
{
    private const int RecoveryCodes = 10;
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    // One step earlier or later, for clocks that are up to half a minute off.
    private static readonly VerificationWindow Window = new(previous: 1, future: 1);

    public Task<bool> IsSetUpAsync(Caller caller, CancellationToken cancellationToken) => writer.RunAsync(caller, async db => (await MineAsync(db, cancellationToken)).TotpConfirmed, cancellationToken);

    // A new key for the app. Not required at sign-in until a code confirms it.
    public Task<Secret<string>> OfferAsync(Caller caller, CancellationToken cancellationToken) => writer.RunAsync(caller, async db =>
    {
        var account = await MineAsync(db, cancellationToken);
        var key = KeyGeneration.GenerateRandomKey(20);
        using var seal = await keys.CurrentAsync(db, KeyPurpose.Account, null, account.Id, cancellationToken);
        account.TotpKey = Envelope.Seal(seal, key, LocationOf(account.Id));
        account.TotpConfirmed = false;
        await audit.AddAsync(db, new AuditRecord(ChainId.User(account.Id), AccessActions.SecondFactorOffered, new Target("user", account.Id)), cancellationToken);
        return new Secret<string>(Base32Encoding.ToString(key));
    }, cancellationToken);

    // The key that is not confirmed yet, to show it again.
    public Task<Secret<string>?> OfferedAsync(Caller caller, CancellationToken cancellationToken) => writer.RunAsync(caller, async db =>
        await MineAsync(db, cancellationToken) is { TotpConfirmed: false, TotpKey: { } } account && await KeyOfAsync(db, account, cancellationToken) is { } key
            ? new Secret<string>(Base32Encoding.ToString(key))
            : null, cancellationToken);

    // Returns the recovery codes, which are shown only once; null if the code is wrong.
    public Task<IReadOnlyList<string>?> ConfirmAsync(Caller caller, string code, CancellationToken cancellationToken) =>
        writer.RunAsync<IReadOnlyList<string>?>(caller, async db =>
        {
            var account = await MineAsync(db, cancellationToken);
            if (!await IsTotpAsync(db, account, code, cancellationToken))
            {
                return null;
            }

            account.TotpConfirmed = true;
            if (await db.Sessions.AsTracking().SingleOrDefaultAsync(session => session.Id == caller.Session, cancellationToken) is { } session)
            {
                session.FactorAt = db.Now;
            }

            await db.RemoveAsync(db.RecoveryCodes.Where(old => old.AccountId == account.Id), cancellationToken);
            string[] made = [.. Enumerable.Range(0, RecoveryCodes).Select(_ => RandomNumberGenerator.GetString(Alphabet, 12))];
            db.AddRange(made.Select(one => new RecoveryCode { Id = Guid.CreateVersion7(), AccountId = account.Id, Hash = HashOf(account.Id, one) }));
            await audit.AddAsync(db, new AuditRecord(ChainId.User(account.Id), AccessActions.SecondFactorSet, new Target("user", account.Id)), cancellationToken);
            return [.. made.Select(one => $"{one[..4]}-{one[4..8]}-{one[8..]}")];
        }, cancellationToken);

    /// <summary>
    /// Accepts a code of the app or a recovery code, and uses it up. Wrong codes delay the next one for the account,
    /// wherever they come from; until then a right one is refused, and is not used up. The use case writes the audit entry.
    /// </summary>
    internal async Task<bool> IsShownAsync(AppDb db, Guid accountId, string typed, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.AsTracking().SingleAsync(found => found.Id == accountId, cancellationToken);
        var (code, delay) = (Tidy(typed), SignInDelays.KeyOfCodes(accountId));
        if (!account.TotpConfirmed || !await SignInDelays.BeginAsync(db, delay, cancellationToken))
        {
            return false;
        }

        var right = code.Length == 6 ? await IsTotpAsync(db, account, code, cancellationToken) : await IsRecoveryAsync(db, account, code, cancellationToken);
        if (right)
        {
            await SignInDelays.ForgiveAsync(db, delay, cancellationToken);
        }

        return right;
    }

    private static SealedLocation LocationOf(Guid account) => new(AccountMapping.Table, "totp_key", account);

    private static string Tidy(string typed) => string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    private static byte[] HashOf(Guid account, string code) => SHA256.HashData(Encoding.UTF8.GetBytes($"{account}|{code}"));

    private static Task<Account> MineAsync(AppDb db, CancellationToken cancellationToken)
    {
        var me = db.Caller.Actor!.UserId;
        return db.Accounts.AsTracking().SingleAsync(account => account.Id == me, cancellationToken);
    }

    private async Task<byte[]?> KeyOfAsync(AppDb db, Account account, CancellationToken cancellationToken) =>
        account.TotpKey is { } kept && await keys.OpenAsync(db, kept, LocationOf(account.Id), cancellationToken) is UnsealResult.Clear(var key) ? key.Reveal() : null;

    private async Task<bool> IsTotpAsync(AppDb db, Account account, string typed, CancellationToken cancellationToken)
    {
        if (await KeyOfAsync(db, account, cancellationToken) is not { } key
            || !new Totp(key).VerifyTotp(db.Now.UtcDateTime, Tidy(typed), out var step, Window))
        {
            return false;
        }

        // Checked and set in one statement, so that only one of two requests with the same code succeeds.
        var taken = await db.Accounts.Where(found => found.Id == account.Id && found.LastTotpStep < step)
            .ExecuteUpdateAsync(set => set.SetProperty(found => found.LastTotpStep, step), cancellationToken);
        account.LastTotpStep = step;
        return taken == 1;
    }

    private async Task<bool> IsRecoveryAsync(AppDb db, Account account, string code, CancellationToken cancellationToken)
    {
        var hash = HashOf(account.Id, code);
        var unused = await db.RecoveryCodes.AsTracking()
            .FirstOrDefaultAsync(found => found.AccountId == account.Id && found.Hash == hash && found.UsedAt == null, cancellationToken);
        if (unused is null)
        {
            return false;
        }

        // Of two requests with the same code, only one can add the next entry to the account's history; the other is
        // run again and finds the code used.
        unused.UsedAt = db.Now;
        await audit.AddAsync(db, new AuditRecord(ChainId.User(account.Id), AccessActions.RecoveryCodeUsed, new Target("user", account.Id)), cancellationToken);
        return true;
    }
}
