using System.CommandLine;
using Samphire.App.Input;
using Samphire.App.Routes;
using Samphire.App.Shared;
using Samphire.Cli.Readable;
using Samphire.Domain.Routes;
using Samphire.Domain.Shared;

namespace Samphire.Cli.Verbs;

internal static class Route
{
    private const string Examples = """
        Says which desk to contact at a given time, and how long the answer applies.
        A time without an offset is London time.

        Examples:
          samphire route --area AREA --at 2026-11-21T23:10 --urgency urgent
          samphire route --area AREA --at 2026-11-23T09:00 --urgency non-urgent --for childrens-social-care --json
        """;

    public static Command Command(Streams streams)
    {
        var area = new Option<string>("--area") { Description = "The id of an area pack.", HelpName = "AREA", Required = true };
        var at = new Option<string>("--at") { Description = "The date and time, like 2026-11-21T23:10 or 2026-11-21T23:10Z.", HelpName = "DATE-TIME", Required = true };
        var urgency = new Option<string>("--urgency") { Description = OneOf<Urgency>(), HelpName = "URGENCY", Required = true };
        var district = new Option<string?>("--district") { Description = "The id of a district of the area.", HelpName = "ID" };
        var body = new Option<string>("--for") { Description = OneOf<Body>(), HelpName = "BODY", DefaultValueFactory = _ => Vocabulary.Word(Body.Police) };
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var content = new ContentOptions();
        var command = new Command("route", Examples) { area, at, urgency, district, body, json };
        content.AddTo(command);
        command.SetAction(call =>
        {
            var library = content.Open(call);
            var where = Assess.FindArea(call.GetValue(area)!, library);
            var londonTime = London.Time();
            var question = new RouteQuestion(
                Word<Body>("--for", call.GetValue(body)!),
                Word<Urgency>("--urgency", call.GetValue(urgency)!),
                MomentOf(call.GetValue(at)!, londonTime),
                DistrictOf(call.GetValue(district), where));
            var toolbox = library.Toolbox.Toolbox;
            var answer = RouteFinder.Find(question, where, toolbox.BankHolidays, toolbox.RouteWording, londonTime);
            if (call.GetValue(json))
            {
                JsonLines.WriteOne(streams.Out, writer => RouteWriter.Write(writer, answer));
                return ExitCode.Done;
            }

            using var text = streams.Text();
            new RouteText(new Page(text, streams.Colour), toolbox.Wording.Phrases, londonTime).Write(answer, question);
            return ExitCode.Done;
        });
        return command;
    }

    private static string OneOf<T>()
        where T : struct, Enum => $"One of {string.Join(", ", Vocabulary.All<T>())}.";

    private static T Word<T>(string option, string word)
        where T : struct, Enum =>
        Vocabulary.Find<T>(word) ?? throw new UsageException($"{option} is one of {string.Join(", ", Vocabulary.All<T>())}, not '{word}'.");

    private static DateTimeOffset MomentOf(string text, LocalTime londonTime)
    {
        if (IsoTime.Moment(text) is { } moment)
        {
            return moment;
        }

        if (IsoTime.Wall(text) is not { } wall)
        {
            throw new UsageException($"--at needs a date and time like 2026-11-21T23:10 or 2026-11-21T23:10Z, not '{text}'.");
        }

        if (londonTime.IsInvalid(wall))
        {
            throw new UsageException($"--at: {text} does not exist in London because the clocks go forward. Add an offset, like {text}Z.");
        }

        if (londonTime.IsAmbiguous(wall))
        {
            throw new UsageException($"--at: {text} happens twice in London because the clocks go back. Add an offset, like {text}+01:00 or {text}Z.");
        }

        return londonTime.FirstMomentOf(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall));
    }

    private static District? DistrictOf(string? id, Area area)
    {
        if (id is null)
        {
            return null;
        }

        var districts = area.Districts.Count == 0 ? "This area has no districts" : $"There are: {string.Join(", ", area.Districts.Select(district => district.Id))}";
        return area.FindDistrict(id) ?? throw new UsageException($"{area.Stamp.Id} has no district '{id}'. {districts}.");
    }
}
