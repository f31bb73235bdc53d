using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Assessments;
using Samphire.App.Cases;
using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Assessments;
using Samphire.Domain.Cases;
using Samphire.Domain.Shared;
using Samphire.Web.Security;

namespace Samphire.Web.Pages.Cases.Record;

/// <summary>What every step of the concern form needs.</summary>
[Service(PerRequest = true)]
public sealed record StepServices(
    Caller Caller, AppDb Db, Drafts Drafts, SaveDraft SaveDraft, ConcernAlertQuery ActNow, ContentLibrary Library, LocalTime LocalTime, HeaderActions HeaderActions,
    ExpiredSessionForms ExpiredForms)
{
    public DateOnly Today => LocalTime.DateAt(Db.Now);

    /// <summary>Null if nobody has to be called.</summary>
    public ActNowBanner? BannerFor(string reference, IReadOnlyList<OutstandingAlert> alerts) =>
        ActNowBannerText.Words(alerts, Library.Toolbox.Toolbox.Wording.Phrases.Names, Db.Now, LocalTime) is { } words ? new ActNowBanner(words, Addresses.ActNow(reference)) : null;

    /// <summary>What the questions depend on apart from the draft.</summary>
    public ConcernContext ContextOf(Concern concern, params IReadOnlyList<HeldSource> held) => new(concern.SentAt is { } sent ? LocalTime.DateAt(sent) : Today)
    {
        ReadPhone = Phones.Read,
        Area = Library.FindArea(concern.AreaId),
        SourceHeldAs = [.. held.Select(source => source.Words)],
        NamedProfessionals = [.. ConcernDraftJson.ReadProfessionals(concern.DraftJson).Select(named => named.InOneLine())],
        MomentInWords = DayAndTimeOf,
    };

    public async Task<ActNowView> ViewOfAsync(Concern concern, AssessedConcern assessed, CancellationToken cancellationToken)
    {
        var reader = Caller.Actor!;
        var number = reader.UserId == concern.AuthorId && concern.SentAt is not null
            ? assessed.Statement.ReachOn?.ToString()
            : await Db.Accounts.Where(account => account.Id == reader.UserId).Select(account => account.Telephone).SingleAsync(cancellationToken);
        return new ActNowView(assessed, concern, this, new CallerDetails(reader.DisplayName, reader.AgencyName, number));
    }

    /// <summary>"at 11:14pm"; before today, "on Saturday 21 November 2026 at 11:14pm".</summary>
    public string DayAndTimeOf(DateTimeOffset moment)
    {
        return LocalTime.DateAt(moment) == Today ? $"at {TimeOf(moment)}" : $"on {DateText.WithDay(LocalTime.DateTimeAt(moment))}";
    }

    /// <summary>"11:14pm".</summary>
    public string TimeOf(DateTimeOffset moment) => DateText.Of(TimeOnly.FromDateTime(LocalTime.DateTimeAt(moment)));
}

/// <summary>Shown at the top of every page of a concern until everybody who must be called has been told.</summary>
public sealed record ActNowBanner(string Words, string ActNow);

public static class Addresses
{
    /// <summary>In place of the reference, until the first submission.</summary>
    public const string New = "new";

    public static string Of(string reference) => $"/concerns/{reference}";

    public static string Of(string reference, ConcernStep step) => $"/concerns/{reference}/{Vocabulary.Word(step)}";

    public static string ActNow(string reference) => $"/concerns/{reference}/act-now";

    public static string AlreadySent(string reference) => $"{Of(reference)}?{ListLinks.Notice}={MyConcerns.ConcernModel.AlreadySent}";

    /// <summary>Where a page of a draft is submitted to after the concern was sent.</summary>
    public static string Carry(string reference, ConcernStep step) => $"{Of(reference)}/add?handler=Carry&step={step}";

    public static string Sent(string reference) => $"/concerns/{reference}/sent";
}
