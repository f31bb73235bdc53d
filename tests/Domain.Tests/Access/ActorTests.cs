using Samphire.Domain.Access;

namespace Samphire.Domain.Tests.Access;

/// <summary>Through whom an account sees files: itself, its teams and its agency's supervisors.</summary>
public sealed class ActorTests
{
    private static readonly Guid Self = Guid.Parse("00000000-0000-0000-0000-000000000001");
    private static readonly Guid Duty = Guid.Parse("00000000-0000-0000-0000-000000000002");
    private static readonly Guid Night = Guid.Parse("00000000-0000-0000-0000-000000000003");
    private static readonly Guid Supervisors = Guid.Parse("00000000-0000-0000-0000-000000000004");

    [Fact]
    public void Reporter_in_a_team_sees_files_through_the_account_alone() => Assert.Equal([Self], With(Role.Reporter).Principals);

    [Fact]
    public void Practitioner_sees_files_through_the_account_and_each_team() => Assert.Equal([Self, Duty, Night], With(Role.Practitioner).Principals);

    [Fact]
    public void Supervisor_sees_files_through_the_agencys_supervisors_as_well() =>
        Assert.Equal([Self, Duty, Night, Supervisors], With(Role.Reporter, Role.Supervisor).Principals);

    [Fact]
    public void Account_without_a_role_that_works_on_files_sees_files_through_the_account_alone() =>
        Assert.Equal([Self], With(Role.Administrator).Principals);

    [Fact]
    public void One_role_of_several_is_enough_to_work_on_files_and_to_record_concerns()
    {
        var both = With(Role.Analyst, Role.Champion);

        Assert.True(both is { WorksOnFiles: true, RecordsConcerns: true, RecordsConcernsAs: Role.Champion });
        Assert.True(both.Holds(Role.Analyst));
        Assert.False(both.Holds(Role.Supervisor));
    }

    [Fact]
    public void Account_whose_roles_record_no_concerns_records_them_as_nobody() =>
        Assert.True(With(Role.Analyst, Role.Auditor) is { WorksOnFiles: false, RecordsConcerns: false, RecordsConcernsAs: null });

    private static Actor With(params Role[] roles) => new()
    {
        UserId = Self,
        DisplayName = "P. Raman",
        AgencyId = Guid.Empty,
        AgencyName = "Wendmarsh Council",
        AgencySupervisors = Supervisors,
        Roles = roles,
        TeamIds = [Duty, Night],
    };
}
