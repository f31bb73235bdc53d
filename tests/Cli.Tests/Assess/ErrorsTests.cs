using System.Text.Json.Nodes;

namespace Samphire.Cli.Tests.Assess;

public sealed class ErrorsTests
{
    public static TheoryData<string> Cases => Case.Names("Assess", "errors.yaml");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_error_of_an_item_is_named_by_its_pointer_and_nothing_else_is(string name)
    {
        var one = Case.Find(name, "Assess", "errors.yaml");
        var expected = one.Expect.AsArray().Select(error => error!.AsObject()).ToArray();

        var answer = Call.Assess(one.Given);

        Assert.Equal(2, answer.ExitCode);
        Assert.Equal("", answer.Error);
        var item = Assert.Single(answer.Lines);
        Assert.Equal(["reference", "errors"], item.Select(field => field.Key));
        var errors = item["errors"]!.AsArray().Select(error => error!.AsObject()).ToArray();
        Assert.Equal(
            expected.Select(error => (string)error["path"]!).Order(StringComparer.Ordinal),
            errors.Select(error => (string)error["path"]!).Order(StringComparer.Ordinal));
        Assert.All(errors, IsIntact);
        foreach (var wanted in expected)
        {
            var error = errors.Single(found => (string)found["path"]! == (string)wanted["path"]!);
            foreach (var (field, value) in wanted)
            {
                Assert.Equal((string)value!, (string)error[field]!);
            }
        }
    }

    [Fact]
    public void Reference_of_an_invalid_item_is_returned_unchanged()
    {
        var answer = Call.Assess(Assessments.With(new JsonObject { ["reference"] = " WM-1 \u00E9 ", ["missingNow"] = "maybe" }).ToJsonString());

        Assert.Equal(" WM-1 \u00E9 ", (string)Assert.Single(answer.Lines)["reference"]!);
    }

    [Theory]
    [InlineData("{\"reference\": 7}")]
    [InlineData("{}")]
    [InlineData("7")]
    [InlineData("danger!")]
    public void Item_without_a_readable_reference_gets_a_null_reference(string text)
    {
        var item = Assert.Single(Call.Assess(text).Lines);

        Assert.True(item.ContainsKey("reference"));
        Assert.Null(item["reference"]);
    }

    private static void IsIntact(JsonObject error)
    {
        Assert.Equal(["path", "expected", "found"], error.Select(field => field.Key));
        Assert.All(error, field => Assert.NotNull((string?)field.Value));
        Assert.NotEqual("", (string)error["expected"]!);
        Assert.NotEqual("", (string)error["found"]!);
    }
}
