using Samphire.Domain.Access;

namespace Samphire.Domain.Tests.Access;

public sealed class GrantsTests
{
    private static readonly Guid Author = Guid.Parse("00000000-0000-0000-0000-000000000001");
    private static readonly Guid Team = Guid.Parse("00000000-0000-0000-0000-000000000002");
    private static readonly Guid Supervisors = Guid.Parse("00000000-0000-0000-0000-000000000003");
    private static readonly Guid Another = Guid.Parse("00000000-0000-0000-0000-000000000004");

    [Fact]
    public void Draft_is_open_to_its_author_alone() =>
        Assert.Equal([new Grant(Author, AccessLevel.Author, AccessReason.Author)], Grants.ForDraft(Author));

    [Fact]
    public void Concern_with_a_team_is_open_to_its_author_the_team_and_the_agencys_supervisors() =>
        Assert.Equal(
            [
                new Grant(Author, AccessLevel.Author, AccessReason.Author),
                new Grant(Team, AccessLevel.Worker, AccessReason.Team),
                new Grant(Supervisors, AccessLevel.Worker, AccessReason.AgencySupervisors),
            ],
            Grants.ForConcern(Author, Team, Supervisors));

    [Fact]
    public void Concern_that_names_its_team_is_open_to_its_author_and_each_supervisor_outside_the_team() =>
        Assert.Equal(
            [
                new Grant(Author, AccessLevel.Author, AccessReason.Author),
                new Grant(Supervisors, AccessLevel.Worker, AccessReason.AgencySupervisors),
                new Grant(Another, AccessLevel.Worker, AccessReason.AgencySupervisors),
            ],
            Grants.ForNamingConcern(Author, [Supervisors, Another]));

    [Fact]
    public void Escalation_opens_a_concern_to_one_person_to_work_on() =>
        Assert.Equal(new Grant(Another, AccessLevel.Worker, AccessReason.Escalated), Grants.EscalatedToPerson(Another));
}
