namespace Samphire.Web.Tests.GovUk;

/// <summary>Our components write the same HTML as govuk-frontend's, for every option that we support.</summary>
public sealed class FixtureTests
{
    public static TheoryData<string> ComponentNames => [.. Components.All.Keys];

    public static TheoryData<string, string> Kept
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var fixture in Components.All.Keys.SelectMany(Fixture.Of).Where(fixture => !LeftOut.Has(fixture)))
            {
                rows.Add(fixture.Component, fixture.Name);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Kept))]
    public async Task Component_writes_the_HTML_of_its_fixture(string component, string name)
    {
        var fixture = Assert.Single(Fixture.Of(component), fixture => fixture.Name == name);

        var written = await Components.All[component](fixture.Options);

        Assert.Equal(Shape.Of(fixture.Html), Shape.Of(written));
    }

    [Theory]
    [MemberData(nameof(ComponentNames))]
    public void Excluded_fixtures_of_a_component_exist_and_do_not_cover_all_of_them(string component)
    {
        var names = Fixture.Of(component).Select(fixture => fixture.Name).ToArray();

        Assert.Empty(LeftOut.Names(component).Except(names));
        Assert.NotEmpty(names.Except(LeftOut.Names(component)));
    }
}
