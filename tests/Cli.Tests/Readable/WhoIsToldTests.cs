using System.Text.Json.Nodes;

namespace Samphire.Cli.Tests.Readable;

/// <summary>Whom the output says to contact first, and whether anybody has to be called at all.</summary>
public sealed class WhoIsToldTests
{
    [Fact]
    public void Harm_now_alone_shows_the_call_to_social_care_before_the_written_report_to_police()
    {
        var (text, decision) = Read("""{"significantHarmNow": "yes"}""");

        // In the decision itself, police are always first.
        Assert.Equal(
            [("police", "written"), ("childrens-social-care", "voice-now")],
            decision["alertsDue"]!.AsArray().Select(alert => ((string)alert!["to"]!, (string)alert["how"]!)));
        var voice = text.IndexOf("children's social care now, by phone", StringComparison.Ordinal);
        var writing = text.IndexOf("police in writing", StringComparison.Ordinal);
        Assert.True(voice >= 0 && writing > voice, $"{voice}, {writing}: {text}");
        Assert.Contains("ACT NOW", text, StringComparison.Ordinal);
        Assert.Contains("What to say on the phone", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_already_given_to_all_leaves_nobody_to_call_and_no_call_script()
    {
        var (text, decision) = Read("""
            {
              "answers": [{"item": "actual.another", "answer": "present"}],
              "reported": [
                {"to": "police", "at": "2026-11-17T10:00:00Z", "items": ["actual.another"]},
                {"to": "childrens-social-care", "at": "2026-11-17T10:05:00Z", "items": ["actual.another"]}]
            }
            """);

        Assert.True((bool)decision["actNow"]!["required"]!);
        Assert.Empty(decision["alertsDue"]!.AsArray());
        Assert.DoesNotContain("ACT NOW", text, StringComparison.Ordinal);
        Assert.DoesNotContain("What to say on the phone", text, StringComparison.Ordinal);
        var reported = decision["reasons"]!.AsArray().Single(reason => (string)reason!["reason"]! == "already-reported")!;
        Assert.Contains(PeopleRead.Unwrapped((string)reported["sentence"]!), text, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_already_given_to_one_of_two_leaves_the_other_to_call()
    {
        var (text, _) = Read("""
            {
              "answers": [{"item": "actual.another", "answer": "present"}],
              "reported": [{"to": "police", "at": "2026-11-17T10:00:00Z", "items": ["actual.another"]}]
            }
            """);

        Assert.Contains("ACT NOW", text, StringComparison.Ordinal);
        Assert.Contains("What to say on the phone", text, StringComparison.Ordinal);
    }

    private static (string Text, JsonObject Decision) Read(string fields)
    {
        var assessment = Assessments.With(JsonNode.Parse(fields)!.AsObject()).ToJsonString();
        var answer = Call.SamphireOn(assessment, "assess", "-");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        PeopleRead.IsTidy(answer.Out);
        return (PeopleRead.Unwrapped(answer.Out), Assert.Single(Call.Assess(assessment).Lines));
    }
}
