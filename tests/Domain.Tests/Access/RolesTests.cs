using Samphire.Domain.Access;

namespace Samphire.Domain.Tests.Access;

public sealed class RolesTests
{
    [Theory]
    [InlineData(Role.Reporter, false, true, false)]
    [InlineData(Role.Practitioner, true, true, false)]
    [InlineData(Role.Champion, true, true, false)]
    [InlineData(Role.Supervisor, true, true, false)]
    [InlineData(Role.PoliceTriage, true, true, false)]
    [InlineData(Role.Analyst, false, false, false)]
    [InlineData(Role.Administrator, false, false, true)]
    [InlineData(Role.Auditor, false, false, true)]
    public void Role_alone_decides_who_works_on_files_records_concerns_and_needs_two_people_to_assign(
        Role role, bool worksOnFiles, bool recordsConcerns, bool isGrave) =>
        Assert.Equal((worksOnFiles, recordsConcerns, isGrave), (role.WorksOnFiles(), role.RecordsConcerns(), role.NeedsSecondAdministrator()));

    [Theory]
    [InlineData(Role.Administrator)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.Reporter, Role.Practitioner, Role.Champion, Role.Supervisor, Role.PoliceTriage, Role.Analyst)]
    public void Roles_with_one_purpose_may_be_held_together(params Role[] roles) => Assert.True(Roles.MayBeHeldTogether(roles));

    [Theory]
    [InlineData(Role.Administrator, Role.Auditor)]
    [InlineData(Role.Administrator, Role.Reporter)]
    [InlineData(Role.Administrator, Role.Supervisor)]
    [InlineData(Role.Auditor, Role.Analyst)]
    [InlineData(Role.Practitioner, Role.Auditor)]
    public void Administrator_or_auditor_with_another_role_may_not_be_held_together(params Role[] roles) =>
        Assert.False(Roles.MayBeHeldTogether(roles));
}
