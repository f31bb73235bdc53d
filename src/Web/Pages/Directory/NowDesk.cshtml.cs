using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samphire.App.Content;
using Samphire.App.Directory;
using Samphire.Domain.Assessments.Sentences;
using Samphire.Domain.Cases;
using Samphire.Domain.Directory;
using Samphire.Domain.Shared;

namespace Samphire.Web.Pages.Directory;

/// <summary>The right desk at this minute, and until when that is right. Nothing of it is kept.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class NowDeskModel(PublicContent content, TimeProvider clock, LocalTime localTime) : PageModel
{
    /// <summary>What is written into a gap of the script, for the caller to fill by mouth.</summary>
    private const string Gap = "...";

    /// <summary>A part of the area, where naming it names the team. It stands in the address as "part".</summary>
    [FromQuery(Name = "part")]
    public string? Part { get; set; }

    public NowAnswer Answer { get; private set; } = null!;

    public bool IsOnlyArea => content.Areas.Count == 1;

    public Phrases Phrases => content.Toolbox.Wording.Phrases;

    public bool IsUrgent => Answer.Happening.Urgency() != Urgency.NonUrgent;

    public string Title => Answer.Happening switch
    {
        Happening.Danger => "Ring 999 now",
        _ when IsUrgent => $"Tell {Answer.Desks[0].Route.DeskName} now",
        _ => $"Tell {Answer.Desks[0].Route.DeskName}",
    };

    /// <summary>"It is 11:10pm on Saturday 21 November 2026. This answer is right until 8am on Monday."</summary>
    public string NowLine
    {
        get
        {
            var now = HouseDate.TimeFirst(localTime.WallAt(Answer.At));
            return Answer.RightUntil is { } until
                ? Phrases.Say(Phrase.RightUntil, now, Soon(until))
                : Phrases.Say(Phrase.RightAlways, now);
        }
    }

    /// <summary>In whole seconds, rounded down, so that a page never claims to be right a second too long.</summary>
    public long? SecondsLeft => Answer.RightUntil is { } until ? (long)(until - Answer.At).TotalSeconds : null;

    public DeskCard CardFor(DeskNow desk, int place) => new(desk, place, IsUrgent, this);

    /// <summary>What to say, with gaps: there is nothing here to type into, since nothing is kept.</summary>
    public IEnumerable<string> Script()
    {
        yield return Phrases.Say(Phrase.ScriptOpening);
        yield return Phrases.Say(Phrase.ScriptWho, Phrases.Say(Phrase.AgeExactly, Gap), Answer.Area.Name);
        yield return Phrases.Say(Phrase.ScriptWorried, Answer.Happening switch
        {
            Happening.Danger => Phrases.Say(Phrase.ScriptDanger),
            Happening.Harm => Phrases.Say(Phrase.ScriptHarm),
            _ => Gap,
        });
        yield return Phrases.Say(Phrase.ScriptNoticed, Gap);
        yield return Phrases.Say(Phrase.ScriptWords, Gap);
        yield return Phrases.Say(Phrase.ScriptPeople, Gap);
        yield return Phrases.Say(Phrase.ScriptEnd);
    }

    // "area" would be taken for a part of the program by routing.
    public IActionResult OnGet(string happening, string place)
    {
        if (Vocabulary.Find<Happening>(happening) is not { } found || content.FindArea(place) is not { } where)
        {
            return NotFound();
        }

        var district = Part is null ? null : where.FindDistrict(Part);
        if (Part is not null && district is null)
        {
            return NotFound();
        }

        var rules = new RouteRules(content.Toolbox.BankHolidays, content.Toolbox.RouteWording, localTime);
        Answer = NowAnswer.Find(found, where, district, clock.GetUtcNow(), rules);
        return Page();
    }

    /// <summary>"Monday 23 November 2026 at 8am".</summary>
    public string WithDay(DateTimeOffset moment) => HouseDate.WithDay(localTime.WallAt(moment));

    /// <summary>"8am on Monday", seen from now.</summary>
    public string Soon(DateTimeOffset moment) => HouseDate.TimeFirst(localTime.WallAt(moment), localTime.DateAt(Answer.At));
}

/// <summary>One body's desk as it stands on the page, with its place among the others.</summary>
public sealed record DeskCard(DeskNow Now, int Place, bool IsUrgent, NowDeskModel Page)
{
    public string Body => Page.Phrases.Names.Heading(Now.Body.Recipient());

    /// <summary>Three looks: urgent, urgent after that, and what can wait. The words say it first.</summary>
    public string Look => !IsUrgent ? "can-wait" : Place == 1 ? "first" : "next";
}
