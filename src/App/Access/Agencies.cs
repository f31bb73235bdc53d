using Microsoft.EntityFrameworkCore;
using Samphire.App.Audit;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Audit;
using Samphire.Domain.Shared;

namespace Samphire.App.Access;

[Service]
public sealed class Agencies(StoreFactory store, Writer writer, AuditTrail audit)
{
    private const int LongestName = 100;

    public async Task<IReadOnlyList<Agency>> ListAsync(Caller caller, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(caller);
        return await db.Agencies.OrderBy(agency => agency.Name).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Team>> ListTeamsAsync(Caller caller, CancellationToken cancellationToken = default)
    {
        await using var db = store.Open(caller);
        return await db.Teams.OrderBy(team => team.Name).ToListAsync(cancellationToken);
    }

    // The message for the user; null if the name is valid.
    public static string? NameProblem(string? name, IEnumerable<string> taken) =>
        Text.From(TextCleaner.Name(name ?? ""), LongestName) is not { } good ? $"Enter a name of {LongestName} characters or fewer"
        : taken.Contains(good.ToString(), StringComparer.OrdinalIgnoreCase) ? "There is already an agency with this name"
        : null;

    public Task<Guid> CreateAgencyAsync(Caller caller, string name, CancellationToken cancellationToken = default) => writer.RunAsync(caller, async db =>
    {
        var agency = new Agency { Id = Guid.CreateVersion7(), Name = TextCleaner.Name(name), Supervisors = Guid.CreateVersion7() };
        db.Add(agency);
        await audit.AddAsync(db, new AuditRecord(ChainId.System, AccessActions.AgencyCreated, new Target("agency", agency.Id)), cancellationToken);
        return agency.Id;
    }, cancellationToken);

    // A team with an area and a desk receives what is sent to that desk.
    public Task<Guid> CreateTeamAsync(Caller caller, Guid agencyId, string name, string? areaId, string? deskId, CancellationToken cancellationToken = default) =>
        writer.RunAsync(caller, async db =>
        {
            var team = new Team { Id = Guid.CreateVersion7(), AgencyId = agencyId, Name = TextCleaner.Name(name), AreaId = areaId, DeskId = deskId };
            db.Add(team);
            await audit.AddAsync(db, new AuditRecord(ChainId.System, AccessActions.TeamCreated, new Target("team", team.Id)), cancellationToken);
            return team.Id;
        }, cancellationToken);

    // The person to whom the team's overdue unread concerns are escalated.
    public Task SetSupervisorAsync(Caller caller, Guid teamId, Guid supervisorId, CancellationToken cancellationToken = default) => writer.RunAsync(caller, async db =>
    {
        var team = await db.Teams.AsTracking().SingleAsync(found => found.Id == teamId, cancellationToken);
        team.SupervisorId = supervisorId;
        await audit.AddAsync(db, new AuditRecord(ChainId.System, AccessActions.TeamChanged, new Target("team", teamId)), cancellationToken);
    }, cancellationToken);
}
