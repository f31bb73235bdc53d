using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Content;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.App.Cases;

/// <summary>
/// Shown in place of a source's name: the agency that holds it, the reference to quote, and whom to call about the risk to
/// the source.
/// </summary>
public sealed record HeldSource(string Agency, string Reference, SourceCall Call)
{
    public string Words => $"Held by {Agency}, reference {Reference}";
}

/// <summary>Whom to call about the risk to a source.</summary>
/// <param name="Who">A desk, or the reporter.</param>
public sealed record SourceCall(string Who)
{
    // The checked number of the desk; null for the reporter.
    public DeskContact? Desk { get; init; }

    // Of the desk, if it is closed now.
    public OpeningHours? OpenLater { get; init; }

    // As the reporter gave it; null if they cannot be called.
    public string? Telephone { get; init; }
}

/// <summary>
/// Finds who holds the sources of a concern. The call goes to a desk of the agency that holds them; if the area has none,
/// to the desk of the reporter's own team, and otherwise to the reporter.
/// </summary>
[Service]
public sealed class HeldSources(ContentLibrary content, LocalTime localTime)
{
    // Oldest first.
    public async Task<IReadOnlyList<HeldSource>> OfAsync(AppDb db, Concern concern, CancellationToken cancellationToken = default)
    {
        var rows = await db.SealedSources.Where(source => source.FileId == concern.FileId).OrderBy(source => source.Id).ToListAsync(cancellationToken);
        List<HeldSource> held = [];
        foreach (var row in rows)
        {
            var agency = await db.Agencies.Where(agency => agency.Id == row.AgencyId).Select(agency => agency.Name).SingleAsync(cancellationToken);
            held.Add(new HeldSource(agency, row.Reference, await CallAsync(db, concern, agency, cancellationToken)));
        }

        return held;
    }

    private async Task<SourceCall> CallAsync(AppDb db, Concern concern, string agency, CancellationToken cancellationToken)
    {
        var author = await db.Accounts.Where(account => account.Id == concern.AuthorId).Select(account => account.DisplayName).SingleAsync(cancellationToken);
        if (content.FindArea(concern.AreaId) is { } area)
        {
            var own = await (
                from member in db.TeamMembers
                join team in db.Teams on member.TeamId equals team.Id
                where member.AccountId == concern.AuthorId && team.AreaId == concern.AreaId && team.DeskId != null
                select team.DeskId).ToListAsync(cancellationToken);
            var id = area.Agencies.FirstOrDefault(found => found.Name == agency)?.Id;
            var ownFirst = area.Desks.OrderByDescending(desk => own.Contains(desk.Id)).ToList();
            if ((DeskCall(ownFirst.Where(desk => desk.Agency == id), db.Now) ?? DeskCall(ownFirst.Where(desk => own.Contains(desk.Id)), db.Now)) is { } call)
            {
                return call;
            }
        }

        var reach = ConcernDraftJson.Read(concern.DraftJson).Reach;
        return new SourceCall(author) { Telephone = reach.CannotBeCalled || reach.Phone is null ? null : Phones.Read(reach.Phone)?.Shown };
    }

    // The first that is open now, otherwise the first. A national number, such as that for emergencies, reaches nobody who
    // knows the source.
    private SourceCall? DeskCall(IEnumerable<Desk> desks, DateTimeOffset now)
    {
        var (day, time) = (localTime.DateAt(now), TimeOnly.FromDateTime(localTime.DateTimeAt(now)));
        var offered = desks
            .Select(desk => (Desk: desk, Number: desk.Contacts.FirstOrDefault(contact => contact is { Kind: ContactKind.Telephone, Check: not null } && !NationalNumbers.Include(contact.Value))))
            .Where(found => found.Number is not null)
            .OrderByDescending(found => found.Desk.Hours.IsOpen(day, time, content.Toolbox.Toolbox.BankHolidays))
            .ToList();
        return offered is not [var first, ..] ? null : new SourceCall(first.Desk.Name)
        {
            Desk = first.Number,
            OpenLater = first.Desk.Hours.IsOpen(day, time, content.Toolbox.Toolbox.BankHolidays) ? null : first.Desk.Hours,
        };
    }
}
