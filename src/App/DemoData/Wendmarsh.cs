using Microsoft.EntityFrameworkCore;
using Samphire.App.Access;
using Samphire.App.Shared;
using Samphire.App.Store;
using Samphire.Domain.Access;

namespace Samphire.App.DemoData;

/// <summary>A person of the demo, as listed in the first lines of <c>serve</c>.</summary>
public sealed record DemoPerson(string Name, string Email, string Agency, string? Team, string? Telephone, IReadOnlyList<Role> Roles);

/// <summary>
/// The fictional county of the demo: its agencies, teams and people, created as an administrator would create them.
/// </summary>
[Service]
public sealed class Wendmarsh(StoreFactory store, Agencies agencies, CreateAccount createAccount)
{
    /// <summary>For everybody in the demo, and for nothing else.</summary>
    public const string Password = "samphire on the salt marsh";

    internal const string Area = "wendmarsh-demo";
    private const string Council = "Wendmarsh Council";
    private const string Police = "Wendmarsh Police";
    private const string Trust = "Thornsea Learning Trust";
    private const string Duty = "Children's front door";
    private const string Adults = "Adults' front door";
    private const string Triage = "Safeguarding desk";

    internal static IReadOnlyList<string> AgencyNames { get; } = [Council, Police, Trust];

    /// <summary>In the order in which a newcomer should meet them.</summary>
    public static IReadOnlyList<DemoPerson> People { get; } =
    [
        new("Priya Raman", "priya.raman@thornsea-trust.example", Trust, null, "01632 960 001", [Role.Reporter]),
        new("Siobhan Keane", "siobhan.keane@thornsea-trust.example", Trust, null, "01632 960 002", [Role.Reporter]),
        new("Kofi Mensah", "kofi.mensah@wendmarsh.example", Council, null, "07700 900 103", [Role.Reporter]),
        new("Daniel Okonjo", "daniel.okonjo@wendmarsh.example", Council, Duty, "01632 960 104", [Role.Practitioner]),
        new("Mairi Sutherland", "mairi.sutherland@wendmarsh.example", Council, Duty, "01632 960 105", [Role.Practitioner, Role.Champion]),
        new("Gwen Pritchard", "gwen.pritchard@wendmarsh.example", Council, Duty, "01632 960 106", [Role.Supervisor]),
        new("Joan Ferris", "joan.ferris@wendmarsh.example", Council, Adults, "01632 960 109", [Role.Practitioner]),
        new("Imogen Falk", "imogen.falk@wendmarsh.example", Council, null, "01632 960 108", [Role.Supervisor]),
        new("Tomasz Zielinski", "tomasz.zielinski@wendmarsh-police.example", Police, Triage, "01632 960 107", [Role.PoliceTriage]),
        new("Hamza Qureshi", "hamza.qureshi@wendmarsh.example", Council, null, null, [Role.Analyst]),
        new("Lin Chan", "lin.chan@wendmarsh.example", Council, null, null, [Role.Administrator]),
        new("Ruth Abara", "ruth.abara@wendmarsh.example", Council, null, null, [Role.Auditor]),
    ];

    /// <summary>Does nothing if the store already has people.</summary>
    public async Task MakePeopleAsync(CancellationToken cancellationToken = default)
    {
        await using (var db = store.Open(Caller.System))
        {
            if (await db.Agencies.AnyAsync(cancellationToken))
            {
                return;
            }
        }

        var agencyIds = new Dictionary<string, Guid>();
        foreach (var name in AgencyNames)
        {
            agencyIds[name] = await agencies.CreateAgencyAsync(Caller.System, name, cancellationToken);
        }

        var teamIds = new Dictionary<string, Guid>
        {
            [Duty] = await agencies.CreateTeamAsync(Caller.System, agencyIds[Council], Duty, Area, "social-care", cancellationToken),
            [Adults] = await agencies.CreateTeamAsync(Caller.System, agencyIds[Council], Adults, Area, "adult-social-care", cancellationToken),
            [Triage] = await agencies.CreateTeamAsync(Caller.System, agencyIds[Police], Triage, Area, "safeguarding-desk", cancellationToken),
        };
        foreach (var person in People)
        {
            var made = await createAccount.RunAsync(Caller.System, new NewAccount
            {
                Email = person.Email,
                DisplayName = person.Name,
                AgencyId = agencyIds[person.Agency],
                TeamIds = person.Team is { } team ? [teamIds[team]] : [],
                Roles = person.Roles,
                Telephone = person.Telephone,
                Password = Password,
            }, cancellationToken);
            if (person.Team is not null && person.Roles.Contains(Role.Supervisor))
            {
                await agencies.SetSupervisorAsync(Caller.System, teamIds[Duty], made.Id!.Value, cancellationToken);
            }
        }
    }
}
