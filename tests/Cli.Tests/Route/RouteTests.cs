namespace Samphire.Cli.Tests.Route;

public sealed class RouteTests
{
    public static TheoryData<string> Routes => Case.Names("Route", "routes.yaml");

    public static TheoryData<string> Wrong => Case.Names("Route", "wrong.yaml");

    [Theory]
    [MemberData(nameof(Routes))]
    public void Route_is_the_one_that_its_case_expects(string name)
    {
        var one = Case.Find(name, "Route", "routes.yaml");

        var answer = Call.Samphire(["route", .. Words(one), "--json"]);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        var found = Assert.Single(answer.Lines);
        Assert.Equal(
            Desks.Expected(one.Expect.AsObject(), one.Node["also"]?.AsArray()).ToJsonString(), Desks.Found(found).ToJsonString());
        var sentences = string.Join('\n', found["reasons"]!.AsArray().Select(reason => (string)reason!["sentence"]!));
        Assert.All(one.Node["says"]?.AsArray() ?? [], words => Assert.Contains((string)words!, sentences, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public void Route_as_text_names_the_desk_and_every_contact_within_80_columns(string name)
    {
        var one = Case.Find(name, "Route", "routes.yaml");
        var expected = Desks.Expected(one.Expect.AsObject());

        var answer = Call.Samphire(["route", .. Words(one)]);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        PeopleRead.IsTidy(answer.Out);
        var text = PeopleRead.Unwrapped(answer.Out);
        Assert.Contains((string)expected["desk"]!["name"]!, text, StringComparison.Ordinal);
        Assert.All(expected["contacts"]!.AsArray(), contact => Assert.Contains((string)contact!["value"]!, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Usage_error_says_what_is_accepted(string name)
    {
        var one = Case.Find(name, "Route", "wrong.yaml");

        foreach (var format in new string[][] { [], ["--json"] })
        {
            var answer = Call.Samphire(["route", .. Words(one), .. format]);

            Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
            Assert.All(one.Node["says"]!.AsArray(), words => Assert.Contains((string)words!, answer.Error, StringComparison.Ordinal));
        }
    }

    private static string[] Words(Case one) => ((string)one.Node["ask"]!).Split(' ');
}
