using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Cases;
using Samphire.Domain.Forms;

namespace Samphire.App.Cases;

/// <summary>
/// Compares a source who is kept confidential with what their reporter writes. Only the author of the concern ever gets an
/// answer, and it never contains what is encrypted: it points into the author's own text.
/// </summary>
[Service]
public sealed class ConfidentialSources(SealSource sealSource, StoreFactory store)
{
    /// <summary>
    /// Null if the source may be named, if there is none or it cannot be decrypted, and for anybody but the author.
    /// </summary>
    public async Task<ConfidentialSource?> OfAsync(AppDb db, Concern concern, CancellationToken cancellationToken = default)
    {
        var draft = ConcernDraftJson.Read(concern.DraftJson);
        return SourceQuestions.KeepConfidential(draft) && await sealSource.OfAuthorAsync(db, concern, cancellationToken) is { } source
            ? new ConfidentialSource(source, draft.Child.Name)
            : null;
    }

    /// <summary>Where a text that is added to a concern repeats its source.</summary>
    public async Task<IReadOnlyList<RepeatedPassage>> RepeatedInAsync(Caller caller, Guid fileId, string text, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(caller);
        return await db.Concerns.SingleOrDefaultAsync(concern => concern.FileId == fileId, cancellationToken) is { } concern
            && await OfAsync(db, concern, cancellationToken) is { } source
            ? source.RepeatedIn(text)
            : [];
    }

    /// <summary>The professionals whose name the concern will contain once it is sent, for its author to check.</summary>
    public async Task<IReadOnlyList<string>> ToBeNamedAsync(AppDb db, Concern concern, ConcernDraft draft, CancellationToken cancellationToken = default) =>
        new ConcernForm(draft, ConcernContext.AnyDay).Source.MayBeNamed.Value == NamingAnswer.Professional && await sealSource.OfAuthorAsync(db, concern, cancellationToken) is { } source
            ? [source.InOneLine()]
            : [];

    /// <summary>The problem with keeping somebody confidential who acts in their role; null if there is none.</summary>
    /// <remarks>
    /// Compared are the reporter's own name and those of the members of their own teams, whom they see by name on the
    /// concerns of that team. Any other account is left out, even of the same agency: the message would tell whoever types
    /// a name that its owner has an account.
    /// </remarks>
    public async Task<Problem?> ProblemAsync(AppDb db, Concern concern, ConcernDraft draft, CancellationToken cancellationToken = default)
    {
        if (!new ConcernForm(draft, ConcernContext.AnyDay).Source.MayBeNamed.Asked || !SourceQuestions.KeepConfidential(draft)
            || await sealSource.OfAuthorAsync(db, concern, cancellationToken) is not { } source)
        {
            return null;
        }

        var author = db.Caller.Actor!;
        var colleagues = await (
            from member in db.TeamMembers
            join account in db.Accounts on member.AccountId equals account.Id
            where author.TeamIds.Contains(member.TeamId) && account.Id != author.UserId
            select account.DisplayName).ToListAsync(cancellationToken);
        return ProfessionalSource.WhyNamed(source.Name, author.DisplayName, colleagues) is { } message ? new Problem(SourceStep.NameBox, message) : null;
    }
}

/// <summary>A source who is kept confidential, decrypted for one comparison.</summary>
public sealed class ConfidentialSource(SourceDraft source, string? child)
{
    public IReadOnlyList<RepeatedPassage> RepeatedIn(string? text) => RepeatedSource.Find(text, source, child, Phones.Read);
}
